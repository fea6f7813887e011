using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>The community-safety year, from 1 April to 31 March: plan, assessment and public meeting.</summary>
public static class CommunitySafety
{
    private static readonly AnnualDate LastDay = new(3, 31);

    /// <summary>The regulations of 2007, as made and as changed in 2011.</summary>
    public static Instrument Text { get; } = new(
        "uksi-2007-1830", "Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2007/1830");

    /// <summary>What falls to a community safety partnership in each year.</summary>
    /// <remarks>Sources: regulations 5, 10 and 12. Worked example: asked on 1 May 2026, all three are due by 31 March 2027; the plan is revised before 1 April.</remarks>
    public static Deadline Year { get; } = new(
        "R32",
        StatuteParts.Rule("csp/year", "The community safety partnership revises its plan before 1 April, and assesses and meets the public once within the year", RuleLayer.Regulations, Citation.InStatute(Text, "regs.5, 10 and 12", "regulation/10", new LocalDate(2011, 6, 1)), InForce.Since(new LocalDate(2011, 6, 1))),
        new Trigger("day-in-year", "the day asked about"),
        new StagedLimits(
            DeadlineParameter.Choice("what", "Which date do you need: the plan, the strategic assessment, or the public meeting?", "plan", "assessment", "public-meeting").Or("plan"),
            Stage("plan", "the day asked about: the plan is revised before 1 April"),
            Stage("assessment", "the day asked about: the assessment is prepared during the year"),
            Stage("public-meeting", "the day asked about: at least one public meeting is held in the year")))
    {
        Who = "the community safety partnership",
        StartedBy = ValueList.Of(LawEvent.YearBegins.Starts("plan"), LawEvent.YearBegins.Starts("assessment"), LawEvent.YearBegins.Starts("public-meeting")),
        Caveats = ValueList.Of(new Caveat("later-amendments", "We checked the regulations as made, with the changes of 2010, 2011 and 2012. We have not checked the regulations of December 2022 on serious violence. Check whether they move a date.")),
    };

    /// <summary>Every deadline of community safety.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Year);

    private static DeadlineStage Stage(string code, string words) => new(code, new Trigger("day-in-year", words), new YearlyDate(LastDay));
}
