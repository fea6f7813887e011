using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>The statutes and the practice with them: every deadline and every checklist that is built in.</summary>
/// <example><code>var rules = StatuteBook.Search("subject access");</code></example>
public static class StatuteBook
{
    /// <summary>Every deadline, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = new[]
        {
            SafeAccommodationRegulations.Deadlines, DomesticAbuseAct.Deadlines, DomesticHomicideReviews.Deadlines, MaracPractice.Deadlines,
            DisclosureScheme.Deadlines, CrimeAndSecurityAct.Deadlines, CouncilMeetings.Deadlines, FreedomOfInformation.Deadlines,
            DataProtection.Deadlines, Complaints.Deadlines, CommunitySafety.Deadlines,
            ProtectionOrders.Deadlines, BreachOfNotices.Deadlines, StalkingOrders.Deadlines, VictimsCode.Deadlines,
            ClosurePowers.Deadlines, PublicSpacesOrders.Deadlines, CrimeAndDisorderCommittees.Deadlines, OffensiveWeaponsReviews.Deadlines, PoliceAndCrime.Deadlines,
            ChildProtection.Deadlines, WorkingTogether.Deadlines, PracticeReviews.Deadlines, LookedAfterChildren.Deadlines, ChildrensComplaints.Deadlines,
            Homelessness.Deadlines, HomelessnessReviews.Deadlines,
            EnvironmentalInformation.Deadlines, InformationReviews.Deadlines, DataBreaches.Deadlines,
            SafeguardingAdults.Deadlines, LandlordComplaints.Deadlines, CareComplaints.Deadlines,
            ExecutiveDecisions.Deadlines, CouncilYear.Deadlines, Councillors.Deadlines, CouncilTax.Deadlines, PublicSectorEquality.Deadlines,
            Companions.Deadlines, Claims.Deadlines,
        }
        .SelectMany(clocks => clocks)
        .OrderBy(clock => clock.Row.Length)
        .ThenBy(clock => clock.Row, StringComparer.Ordinal)
        .ToValueList();

    /// <summary>Every checklist that is built in.</summary>
    public static ValueList<Checklist> Checklists { get; } = ValueList.Of(DomesticAbuseAct.Consultees, SafeAccommodationRegulations.ReportContents);

    /// <summary>The versions of a rule, by its id or by its row of the law table; empty when none is built in under that name.</summary>
    /// <remarks>A row names only its own versions: <c>R27</c> gives no answer for a date on which <c>R28</c> applies. The id names all versions.</remarks>
    /// <param name="name">The id, such as <c>csa-2010/notice-hearing</c>. A row, such as <c>R19</c>, can be one of several versions.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static ValueList<Deadline> VersionsOf(string name)
    {
        var sought = Guard.NotNull(name).Trim();
        return Deadlines.Where(clock => Is(sought, clock.Row) || Is(sought, clock.Rule.Id.Value)).ToValueList();
    }

    /// <summary>The rules in whose title, id, event or instrument every word stands, one version of each; those whose title has them first.</summary>
    /// <remarks>Worked example: "subject access" finds <c>uk-gdpr/subject-access</c>.</remarks>
    /// <param name="words">The words, in any order; the beginning of a word is enough.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public static ValueList<Deadline> Search(string words) => StatuteSearch.Find(Deadlines, Guard.NotNull(words)).ToValueList();

    /// <summary>The row or the id that is least unlike a name which names no rule; null when all are far from it.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static string? Nearest(string name) => StatuteSearch.Nearest(Deadlines, Guard.NotNull(name).Trim());

    /// <summary>The deadlines that an event starts or leads to, in the order of the law table.</summary>
    /// <param name="on">The event.</param>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static ValueList<Deadline> StartedBy(LawEvent on)
    {
        Guard.NotNull(on);
        return Deadlines.Where(clock => clock.StartedBy.Any(start => start.On == on)).ToValueList();
    }

    /// <summary>The day on which the texts behind a rule of the law table were last read; null for any other rule. It is no promise that they have not changed since.</summary>
    /// <remarks>Worked example: the answer to a request for information (Freedom of Information Act 2000, section 10(1)) was last checked on 30 November 2026.</remarks>
    /// <param name="rule">The rule, such as one that an answer used.</param>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    public static LocalDate? CheckedOn(Rule rule)
    {
        Guard.NotNull(rule);
        var row = Deadlines.FirstOrDefault(clock => clock.Rule == rule)?.Row
            ?? Catalogue.Rules.FirstOrDefault(one => one.Row is not null && one.Rule == rule)?.Row;
        return row is null ? null : CheckedDays.Of(row);
    }

    private static bool Is(string sought, string name) => string.Equals(sought, name, StringComparison.OrdinalIgnoreCase);
}
