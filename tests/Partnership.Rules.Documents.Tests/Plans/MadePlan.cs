using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Tests;

/// <summary>An invented plan that has something in every field an action can have.</summary>
internal static class MadePlan
{
    private static readonly LocalDate AsAt = new(2025, 3, 3);
    private static readonly Strand Early = new("made", "1", "Early help");
    private static readonly Strand Safe = new("made", "2", "Safe homes");

    internal static ActionPlan Plan { get; } = new("Marshland action plan 2024 to 2027", AsAt)
    {
        From = PartialDate.OfYear(2024),
        To = PartialDate.OfYear(2027),
        Strands = ValueList.Of(Early, Safe),
        Actions = ValueList.Of(
            new PlanAction(Early, ActionCode.Parse("1.9"), "Talks, \"open\" to all; in schools", new SourceLocation(1))
            {
                Action = "Write the talk.\nGive it in every school, twice.",
                Leads = ValueList.Of(Lead.Named("Schools and Colleges Forum"), Lead.Named("All"), Lead.Named("Housing Team")),
                Measures = ValueList.Of("Talks held", "Pupils reached, by year"),
                Milestones = ValueList.Of(new Milestone("Talk written", PartialDate.OfMonth(2025, 1)) { IsReached = true }, new Milestone("First term", PartialDate.OfQuarter(2025, 2)), new Milestone("Second term")),
                Update = new PlanUpdate("Five talks held.\nA sixth is to come.", AsAt)
                {
                    Facts = ValueList.Of(new ReportedEvent(PartialDate.OfDay(new LocalDate(2025, 2, 9)), "fifth talk held") { IsYearInferred = true }),
                    Promises = ValueList.Of(new ReportedEvent(PartialDate.OfDay(new LocalDate(2025, 4, 2)), "sixth talk")),
                },
                Rating = Rating.Green,
                RatingNote = "until June 2025",
                Oversight = ValueList.Of("O1", "O2"),
                Limits = ValueList.Of(new PlanEndDate(EndDateKind.Rating, PartialDate.OfMonth(2025, 6), "rating until June 2025"), new PlanEndDate(EndDateKind.Funding, PartialDate.OfMonth(2026, 3), "the speaker's pay")),
                Provenance = Provenance.Strategy,
                Evidence = Evidence.Partial,
                Continuations = 2,
                Caveats = ValueList.Of(new Caveat("two-terms", "Two terms are named and one is dated.")),
                Kept = ValueList.Of(new UnmappedText("Notes of the chair", "Ask again in May", new SourceLocation(1))),
            },
            new PlanAction(Early, ActionCode.Parse("1.10"), "As above, for parents", new SourceLocation(2))
            {
                SeeAlso = ValueList.Of(PlanReference.Explicit(ActionCode.Parse("1.9")), PlanReference.Explicit(ActionCode.Parse("2.5")).Suggesting(ActionCode.Parse("2.1"))),
                Provenance = Provenance.Additional,
            },
            new PlanAction(Safe, ActionCode.Parse("2.1"), "Locks \u2013 \u05de\u05e0\u05e2\u05d5\u05dc\u05d9\u05dd", new SourceLocation(3))
            {
                Action = "Fit locks",
                Leads = ValueList.Of(Lead.Named("Lock Scheme")),
                Update = new PlanUpdate("No money.", AsAt),
                Rating = Rating.Red,
                Evidence = Evidence.Full,
            },
            new PlanAction(Safe, ActionCode.Parse("2.1.1"), "Alarms", new SourceLocation(4)) { SeeAlso = ValueList.Of(PlanReference.Implicit(ActionCode.Parse("2.1"))) }),
    };

    /// <summary>Everything of an action but where it stands.</summary>
    internal static string[] Told(this ActionPlan plan) => [.. plan.Actions.Select(Told)];

    private static string Told(PlanAction one) => string.Join(
        " | ",
        [
            $"{one.Strand?.Key} {one.Strand?.Name}", one.Code, one.Area, one.Action, string.Join(",", one.Leads.Select(lead => $"{lead} {lead.Kind}")), string.Join(",", one.Measures),
            string.Join(",", one.Milestones.Select(step => $"{step} @{step.Due} {step.IsReached}")), $"{one.Update} {one.Update?.AsAt} {Facts(one.Update?.Facts)} {Facts(one.Update?.Promises)}",
            one.Rating, one.RatingNote, string.Join(",", one.Oversight), string.Join(",", one.SeeAlso.Select(to => $"{to} {to.IsImplicit} {to.Suggested}")), string.Join(",", one.Limits.Select(end => $"{end.Kind} {end}")),
            one.Provenance, one.Evidence, one.Continuations, string.Join(",", one.Caveats.Select(flag => $"{flag.Code} {flag}")), string.Join(",", one.Kept),
        ]);

    private static string Facts(IEnumerable<ReportedEvent>? facts) => string.Join(",", (facts ?? []).Select(fact => $"{fact} {fact.IsYearInferred}"));
}
