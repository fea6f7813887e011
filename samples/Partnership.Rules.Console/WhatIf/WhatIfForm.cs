using System.ComponentModel;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Governance;

/// <summary>The JSON form of a change and what follows from it.</summary>
internal sealed record WhatIfForm(
    [Description("The group, by its id.")] string Group,
    [Description("The first day looked at.")] LocalDate From,
    [Description("The last day looked at.")] LocalDate To,
    [Description("What is broken already, without the change, the earliest first.")] IEnumerable<BreachForm> Already,
    [Description("What the change breaks, the earliest first.")] IEnumerable<BreachForm> Breaks,
    [Description("What the change puts right.")] IEnumerable<BreachForm> Mends)
{
    [Description("The fewest appointments that put the board right on the first day on which a rule is broken after the change; null when no category and no quorum is.")]
    public RepairForm? Appointments { get; init; }

    [Description("The fewest members who must attend the first meeting as well; null when you did not say who attends.")]
    public RepairForm? Attendances { get; init; }

    internal static WhatIfForm Of(BoardOutlook before, BoardOutlook after, string[]? attending)
    {
        var broken = WhatIfCalculator.Breaches(after, UkCalendars.All);
        var first = broken.FirstOrDefault(one => one.Point == "quorum" || before.Group.Membership.Find(one.Point) is not null);
        var meeting = after.Meetings.Where(after.Period.Contains).Select(day => (LocalDate?)day).FirstOrDefault();
        return new WhatIfForm(
            before.Group.Id.Value,
            before.Period.Start,
            before.Period.End,
            WhatIfCalculator.Breaches(before, UkCalendars.All).Select(BreachForm.Of),
            WhatIfCalculator.Compare(before, after, UkCalendars.All).Select(BreachForm.Of),
            WhatIfCalculator.Compare(after, before, UkCalendars.All).Select(BreachForm.Of))
        {
            Appointments = first is null ? null : RepairForm.Of(first.On, RepairCalculator.Appointments(after, first.On)),
            Attendances = attending is null || meeting is not { } day ? null : WhatIfCommand.Usable("--attending", () => RepairForm.Of(day, RepairCalculator.Attendances(after, attending, day))),
        };
    }
}

/// <summary>A clause that is broken.</summary>
internal sealed record BreachForm(
    [Description("What is broken: a category by its code, an office, quorum, meetings, or a duty by its rule.")] string Point,
    [Description("The first day on which it is broken.")] LocalDate On,
    [Description("What is wrong, in words.")] string Text,
    [Description("notMet when it is certainly broken, unknown when a missing fact decides.")] string Finding,
    ClauseForm Because,
    IEnumerable<AskForm> StillNeeded)
{
    internal static BreachForm Of(BoardBreach one) => new(
        one.Point, one.On, one.Text, one.Finding.ToString(), ClauseForm.Of(one.Rule.Citation), [.. one.StillNeeded.Select(AskForm.Of)]);
}

/// <summary>A smallest repair.</summary>
internal sealed record RepairForm(
    [Description("The day that is put right.")] LocalDate On,
    [Description("Whom to appoint or to bring; empty when no one is needed.")] IEnumerable<PersonForm> People,
    [Description("Why these put it right, and that no fewer would.")] AnswerForm Why)
{
    internal static RepairForm Of(LocalDate on, Determination<ValueList<PresentMember>> repair) => new(
        on,
        repair.Answer.IsKnown ? [.. repair.Value.Select(PersonForm.Of)] : [],
        AnswerForm.Of(repair, people => people.Count == 0 ? "no one is needed" : people.Select(one => one.Member).Distinct().Count() is var number && number == 1 ? "1 is enough" : $"{number} are enough, and no fewer"));
}

/// <summary>Somebody to appoint or to bring.</summary>
internal sealed record PersonForm(
    [Description("The member, by key; new-1 and so on for a person to appoint.")] string Member,
    [Description("The category, by its code; null when not known.")] string? Category,
    [Description("The body that it must be; null when any is valid.")] string? Body,
    [Description("The area that it must be; null when any is valid.")] string? Area,
    [Description("The facts that must hold of the person.")] IEnumerable<string> Holding)
{
    internal static PersonForm Of(PresentMember one) => new(
        one.Member, Text(one.Category), Text(one.Body), Text(one.Area), [.. one.Facts.Names.Where(name => one.Facts[name] is { IsKnown: true, Value: true })]);

    private static string? Text(Fact<string> fact) => fact.IsKnown ? fact.Value : null;
}
