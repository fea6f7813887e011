namespace Partnership.Rules.Governance;

/// <summary>Whether a member's body, sector and area are those of the place. What the caller does not give is not held against anyone.</summary>
internal static class SeatFit
{
    internal static (string Code, string Says)? Misfit(MemberCategory category, Appointment appointment) =>
        category.Body is { } body && appointment.Body is { } from && !PartyNames.Match(body, from) ? ("other-body", $"the place of {body.Name}, and comes from '{from}'. Valid value: {body.Key}.")
        : Differs(category.Sector, appointment.Sector) ? ("other-sector", $"the place of the sector {category.Sector}, and comes from '{appointment.Sector}'.")
        : Differs(category.Area, appointment.Area) ? ("other-area", $"the place of the area {category.Area}, and comes from '{appointment.Area}'.")
        : null;

    private static bool Differs(string? place, string? member) => place is not null && member is not null && !Same(place, member);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
