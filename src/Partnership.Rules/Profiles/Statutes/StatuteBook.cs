using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Profiles;

/// <summary>The statutes and the practice beside them: every clock and every checklist that ships.</summary>
public static class StatuteBook
{
    /// <summary>Every clock, in the order of the law table.</summary>
    public static ValueList<Deadline> Clocks { get; } = new[]
        {
            SafeAccommodationRegulations.Clocks, DomesticAbuseAct.Clocks, DomesticHomicideReviews.Clocks, MaracPractice.Clocks,
            DisclosureScheme.Clocks, CrimeAndSecurityAct.Clocks, CouncilMeetings.Clocks, FreedomOfInformation.Clocks,
            DataProtection.Clocks, Complaints.Clocks, CommunitySafety.Clocks,
        }
        .SelectMany(clocks => clocks)
        .OrderBy(clock => clock.Row.Length)
        .ThenBy(clock => clock.Row, StringComparer.Ordinal)
        .ToValueList();

    /// <summary>Every checklist.</summary>
    public static ValueList<Checklist> Checklists { get; } = ValueList.Of(DomesticAbuseAct.Consultees, SafeAccommodationRegulations.ReportContents);

    /// <summary>The versions of a rule, by its id or by its row of the law table; empty when none ships under that name.</summary>
    /// <remarks>A row names its own versions alone: <c>R27</c> does not answer for a date on which <c>R28</c> holds. The id names them all.</remarks>
    /// <param name="name">The id, such as <c>csa-2010/notice-hearing</c>, or the row, such as <c>R19</c>.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static ValueList<Deadline> VersionsOf(string name)
    {
        var sought = Guard.NotNull(name).Trim();
        return Clocks.Where(clock => Is(sought, clock.Row) || Is(sought, clock.Rule.Id.Value)).ToValueList();
    }

    private static bool Is(string sought, string name) => string.Equals(sought, name, StringComparison.OrdinalIgnoreCase);
}
