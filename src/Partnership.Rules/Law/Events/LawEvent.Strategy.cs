namespace Partnership.Rules.Governance;

public sealed partial class LawEvent
{
    /// <summary>The event that Part 4 of the Domestic Abuse Act 2021 begins.</summary>
    public static LawEvent PartFourBegun { get; } = new("part-four-begun", 33, Theme.Strategy, "Part 4 of the Domestic Abuse Act 2021 begins");

    /// <summary>The event that a strategy is about to be published.</summary>
    public static LawEvent StrategyToBePublished { get; } = new("strategy-to-be-published", 34, Theme.Strategy, "a strategy is about to be published");

    /// <summary>The event that a strategy is first published.</summary>
    public static LawEvent StrategyFirstPublished { get; } = new("strategy-first-published", 35, Theme.Strategy, "a strategy is first published");

    /// <summary>The event that a recommendation of the Domestic Abuse Commissioner is published.</summary>
    public static LawEvent CommissionerReportPublished { get; } = new("commissioner-report-published", 36, Theme.Strategy, "a recommendation of the Domestic Abuse Commissioner is published");

    /// <summary>The event that a year begins: on 1 April, the municipal year, or the calendar year.</summary>
    public static LawEvent YearBegins { get; } = new("year-begins", 37, Theme.Strategy, "a year begins: on 1 April, the municipal year, or the calendar year");
}
