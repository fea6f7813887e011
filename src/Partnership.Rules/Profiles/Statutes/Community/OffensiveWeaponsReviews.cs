using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Offensive weapons homicide reviews: Police, Crime, Sentencing and Courts Act 2022, for deaths in the pilot.</summary>
public static class OffensiveWeaponsReviews
{
    /// <summary>The Act: Police, Crime, Sentencing and Courts Act 2022.</summary>
    public static Instrument Text { get; } = new("ukpga-2022-32", "Police, Crime, Sentencing and Courts Act 2022", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2022/32");

    /// <summary>Tell the Secretary of State of a death that may ask for an offensive weapons homicide review.</summary>
    /// <remarks>Source: section 27(8). Worked example: a partner that becomes aware on Wednesday 10 May 2023 notifies by Friday 9 June 2023.</remarks>
    public static Deadline Notification { get; } = new(
        "R56",
        StatuteParts.Rule("pcsca-2022/homicide-notified", "A review partner notifies the Secretary of State of a death that might need an offensive weapons homicide review within a month of becoming aware", RuleLayer.Statute, Citation.InStatute(Text, "s.27(8)", "section/27", new LocalDate(2023, 3, 7)), InForce.Since(new LocalDate(2023, 4, 1))),
        new Trigger("aware", "the day on which the partner becomes aware"),
        new SingleLimit(TimeLimit.MonthsAfter(1).BeginningWithTrigger()))
    {
        Who = "the police, the council or the integrated care board",
        To = ValueList.Of("the Secretary of State"),
        OnlyIf = DeadlineParameter.Choice("pilot-death", "Was the death in a pilot area, during the pilot, and can no other review be held?", "yes", "no"),
        StartedBy = ValueList.Of(LawEvent.DeathKnown.Starts()),
        Caveats = ValueList.Of(
            new Caveat("pilot", "The pilot covers deaths from 1 April to 31 December 2023 in named areas of London, the West Midlands and South Wales. We have not checked whether it was extended."),
            new Caveat("other-review", "The duty does not arise where another review of the death can be held (s 26).")),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Notification);
}
