using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Claims: discrimination at work, judicial review, human rights.</summary>
public static class Claims
{
    /// <summary>The Act of 2010: Equality Act 2010.</summary>
    public static Instrument EqualityAct { get; } = new("ukpga-2010-15", "Equality Act 2010", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2010/15");

    /// <summary>Part 54 of the rules: Civil Procedure Rules, part 54.</summary>
    public static Instrument CivilProcedureRules { get; } = new("cpr-54", "Civil Procedure Rules, part 54", InstrumentKind.Regulations, "https://www.justice.gov.uk/courts/procedure-rules/civil");

    /// <summary>The Act of 1998: Human Rights Act 1998.</summary>
    public static Instrument HumanRightsAct { get; } = new("ukpga-1998-42", "Human Rights Act 1998", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/1998/42");

    /// <summary>Claim discrimination at work.</summary>
    /// <remarks>Source: section 123(1). Worked example: an act of Sunday 1 March 2026, claimed by Sunday 31 May; six months would end on Monday 31 August.</remarks>
    public static Deadline Discrimination { get; } = new(
        "R103",
        StatuteParts.Rule("equality-act-2010/work-claim", "The claimant claims discrimination at work within three months of the act", RuleLayer.Statute, Citation.InStatute(EqualityAct, "s.123(1)", "section/123", new LocalDate(2010, 10, 1)), Commencement.Equality),
        new Trigger("act", "the date of the act"),
        new SingleLimit(TimeLimit.MonthsAfter(3).BeginningWithTrigger()) { Amount = DeadlineParameter.Number("months", "How many months does the Act in force give? Enter a whole number.").Or("3", "We assumed three months, which is always safe. The Employment Rights Act 2025 changes this to six from a day to be appointed, and we found no such day. Check whether it has begun.") })
    {
        Who = "the claimant",
        StartedBy = ValueList.Of(LawEvent.ActComplainedOf.Starts(), LawEvent.CompanionRefused.Then()),
        Caveats = ValueList.Of(
            new Caveat("just-and-equitable", "The tribunal can allow another period that it thinks just and equitable.")),
    };

    /// <summary>Claim judicial review promptly, and within three months.</summary>
    /// <remarks>Source: rule 54.5(1), as made in 2000. Worked example: grounds that arose on Sunday 1 March 2026, claimed by Monday 1 June at the very latest.</remarks>
    public static Deadline JudicialReview { get; } = new(
        "R104",
        StatuteParts.Rule("cpr-54/judicial-review", "The claimant claims judicial review promptly, and within three months", RuleLayer.Regulations, Citation.InText(CivilProcedureRules, "54.5(1)"), Commencement.JudicialReview),
        new Trigger("grounds", "the grounds first arose"),
        new SingleLimit(TimeLimit.MonthsAfter(3)) { Amount = DeadlineParameter.Number("months", "How many months does the rule in force give? Enter a whole number.").Or("3", "We assumed three months, as rule 54.5(1) was made in 2000. We have not checked its later amendments. Check the rule in force.") })
    {
        Who = "the claimant",
        StartedBy = ValueList.Of(LawEvent.ActComplainedOf.Starts()),
        Caveats = ValueList.Of(
            new Caveat("promptly", "The claim must also be prompt: a claim within three months can still be late."),
            new Caveat("shorter", "Another enactment can set a shorter time (rule 54.5(3)). The parties cannot agree a longer one (rule 54.5(2)).", Commencement.JudicialReview.Order)),
    };

    /// <summary>Claim under the Human Rights Act within a year.</summary>
    /// <remarks>Source: section 7(5). Worked example: an act of Sunday 1 March 2026, claimed by Sunday 28 February 2027.</remarks>
    public static Deadline HumanRights { get; } = new(
        "R105",
        StatuteParts.Rule("hra-1998/claim", "The claimant claims under the Human Rights Act within a year", RuleLayer.Statute, Citation.InStatute(HumanRightsAct, "s.7(5)", "section/7", new LocalDate(2026, 1, 1)), Commencement.HumanRights),
        new Trigger("act", "the date of the act"),
        new SingleLimit(TimeLimit.YearsAfter(1).BeginningWithTrigger()))
    {
        Who = "the claimant",
        StartedBy = ValueList.Of(LawEvent.ActComplainedOf.Starts()),
        Caveats = ValueList.Of(
            new Caveat("stricter", "A stricter limit for the kind of procedure prevails. Time for a continuing act runs from its end. The court can allow longer.")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Discrimination, JudicialReview, HumanRights);
}
