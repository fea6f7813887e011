using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>What should be looked at in the way a grievance runs.</summary>
internal static class GrievanceCaveats
{
    internal static ValueList<Caveat> Of(GrievanceProcedure procedure, GrievanceFacts facts, ValueList<GrievanceDate> dates)
    {
        var flags = new List<Caveat>();
        var committee = procedure.Committee.IsSpecified ? procedure.Committee.Value : procedure.Notice.Rule;
        if (facts.Concerns is { } concerns && (concerns.ConcernsChair || concerns.ConcernsViceChair))
        {
            flags.Add(Conflict(committee, concerns));
        }

        if (facts.SatOnBoth is { IsKnown: true, Value: true })
        {
            flags.Add(new Caveat("conflict", "A member of the select committee sat on the executive committee. Nothing in the text keeps deciders off the appeal (CON-014).", procedure.Appeal.Rule.Citation));
        }

        if (facts.Concerns == ComplaintSubject.Group)
        {
            flags.Add(new Caveat("no-other-side", "The grievance is about what the group did: the text does not say who the other side is.", committee.Citation));
        }

        AddUsedUp(flags, procedure, dates);
        return flags.ToValueList();
    }

    internal static Caveat Conflict(Rule rule, ComplaintSubject concerns) => new(
        "conflict",
        $"The grievance is about {concerns.Words}, who sits on the executive committee by the text as written (CON-008, D6).",
        rule.Citation);

    /// <summary>A letter in time can use up the whole time to appeal (D7).</summary>
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
            flags.Add(new Caveat("appeal-period-used-up", "Notice of the outcome may come on or after the last day for an appeal, which runs from the decision (D7).", procedure.Appeal.Rule.Citation));
        }
    }
}
