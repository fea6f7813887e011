namespace Partnership.Rules.Profiles;

/// <summary>What closes the days.</summary>
internal static class DaySources
{
    internal const string CommonLaw = "common law";
    internal const string Schedule = "Banking and Financial Dealings Act 1971, Schedule 1";
    internal const string Schedule25Sunday = "Banking and Financial Dealings Act 1971, Schedule 1 (27 December when 25 December is a Sunday)";
    internal const string Schedule26Sunday = "Banking and Financial Dealings Act 1971, Schedule 1 (27 December when 26 December is a Sunday)";
    internal const string ScheduleScotlandBoxing = "Banking and Financial Dealings Act 1971, Schedule 1 (26 December when 25 December is a Sunday)";
    internal const string Schedule1JanuarySunday = "Banking and Financial Dealings Act 1971, Schedule 1 (3 January when 1 January is a Sunday)";
    internal const string Schedule2JanuarySunday = "Banking and Financial Dealings Act 1971, Schedule 1 (3 January when 2 January is a Sunday)";
    internal const string Schedule17MarchSunday = "Banking and Financial Dealings Act 1971, Schedule 1 (18 March when 17 March is a Sunday)";
    internal const string Royal = "Royal proclamation under the 1971 Act, s.1";
    internal const string RoyalMoved = "Royal proclamation under the 1971 Act, s.1(2)";
    internal const string RoyalAdded = "Royal proclamation under the 1971 Act, s.1(3)";
    internal const string RoyalMovedAndAdded = "Royal proclamation under the 1971 Act, s.1(2) and (3)";
    internal const string ListedNotSeen = "listed by GOV.UK; rests on a proclamation under the 1971 Act, s.1, not seen";
    internal const string ObservedNotProclaimed = "listed and observed as a bank holiday; reported that no proclamation was made";
    internal const string StAndrewAct = "St Andrew's Day Bank Holiday (Scotland) Act 2007";
    internal const string SecretaryOfState = "proclamation by the Secretary of State under the 1971 Act";
    internal const string Proclaimed = "proclamation under the 1971 Act, s.1";
}
