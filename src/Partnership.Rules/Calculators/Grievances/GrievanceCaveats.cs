using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>What should be looked at in the way a grievance runs. What a document's own wording adds comes from its notes.</summary>
internal static class GrievanceCaveats
{
    internal static ValueList<Caveat> Of(GrievanceProcedure procedure, GrievanceFacts facts, ValueList<GrievanceDate> dates)
    {
        var flags = new List<Caveat>();
        var committee = procedure.Committee.IsSpecified ? procedure.Committee.Value : procedure.Notice.Rule;
        if (facts.Concerns is { } concerns && procedure.CommitteeSeats.Any(seat => GrievancePeople.Conflicted(seat, concerns)))
        {
            flags.Add(Conflict(procedure, committee, concerns));
        }

        if (facts.SatOnBoth is { IsKnown: true, Value: true })
        {
            flags.Add(Noted(procedure, GrievancePoint.DeciderHearsAppeal, "conflict", "A member of the select committee sat on the executive committee", procedure.Appeal.Rule)!);
        }

        if (facts.Concerns == ComplaintSubject.Group)
        {
            flags.Add(new Caveat("no-other-side", "The grievance is about what the group did: the text does not say who the other side is.", committee.Citation));
        }

        if (Noted(procedure, GrievancePoint.SelectCommittee, "select-committee", null, procedure.Appealing.IsSpecified ? procedure.Appealing.Value : procedure.Appeal.Rule) is { } panel)
        {
            flags.Add(panel);
        }

        AddUsedUp(flags, procedure, dates);
        return flags.ToValueList();
    }

    internal static Caveat Conflict(GrievanceProcedure procedure, Rule rule, ComplaintSubject concerns) =>
        Noted(procedure, GrievancePoint.SubjectSits, "conflict", $"The grievance is about {concerns.Words}, who sits on the executive committee by the text as written", rule)!;

    /// <summary>A caveat of our own words and those of the document's note; null where there are neither.</summary>
    internal static Caveat? Noted(GrievanceProcedure procedure, GrievancePoint point, string code, string? words, Rule rule)
    {
        var note = procedure.Notes.FirstOrDefault(one => one.Point == point);
        var sentences = new[] { words, note?.Text }.OfType<string>().ToArray();
        var references = note is { References.Count: > 0 } ? $" ({string.Join(", ", note.References)})" : string.Empty;
        return sentences.Length == 0 ? null : new Caveat(code, $"{string.Join(". ", sentences)}{references}.", rule.Citation);
    }

    /// <summary>A letter in time can use up the whole time to appeal, where that time does not run from the letter.</summary>
    private static void AddUsedUp(List<Caveat> flags, GrievanceProcedure procedure, ValueList<GrievanceDate> dates)
    {
        var (notify, appeal) = (dates[0], dates[1]);
        if (!notify.By.Answer.IsKnown || !appeal.By.Answer.IsKnown)
        {
            return;
        }

        var told = notify.DoneOn.Or(notify.By.Value);
        if (told >= appeal.By.Value)
        {
            flags.Add(Noted(procedure, GrievancePoint.LateNotice, "appeal-period-used-up", $"Notice of the outcome may come on or after the last day for an appeal, which runs from {Short(procedure.Appeal.Trigger)}", procedure.Appeal.Rule)!);
        }
    }

    private static string Short(Trigger start) => start.Code is "decision" or "committee-decision" ? "the decision" : start.Words;
}
