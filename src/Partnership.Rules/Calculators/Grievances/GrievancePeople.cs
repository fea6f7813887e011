using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>To whom a grievance goes and who looks into it.</summary>
internal static class GrievancePeople
{
    internal static Determination<string> Addressee(GrievanceProcedure procedure, Group group, ComplaintSubject? concerns, LocalDate on)
    {
        var rule = procedure.AddressedTo.IsSpecified ? procedure.AddressedTo.Value : procedure.Notice.Rule;
        var reasoning = new Reasoning(on);
        if (concerns is null)
        {
            return reasoning.Using(rule).Question(new Question("concerns", "Whom or what is the grievance about?", rule.Citation)).Unknown<string>();
        }

        if (concerns == ComplaintSubject.ChairAndViceChair)
        {
            var silent = UnspecifiedPoints.On(group, "to whom a grievance about both the Chair and the Vice-Chair goes");
            return reasoning.Using(rule).Caveat(silent).Conclude(Fact<string>.NotApplicable, [new Alternative<string>("vice-chair", "to the letter it concerns the Chair, and so goes to the Vice-Chair")]);
        }

        var to = concerns.ConcernsChair ? "vice-chair" : "chair";
        return reasoning.Step(rule, Finding.Met, $"A grievance about {concerns.Words} goes to the {to}").Known(to);
    }

    internal static Determination<ValueList<ExecutiveSeat>> Committee(Group group, ComplaintSubject? concerns, CommitteeChoice choice, LocalDate on)
    {
        var procedure = group.Grievance.Value;
        var rule = procedure.Committee.IsSpecified ? procedure.Committee.Value : procedure.Notice.Rule;
        var written = ValueList.Of(ExecutiveSeat.Chair, ExecutiveSeat.ViceChair, ExecutiveSeat.OtherElectedMember);
        var strict = written.Select(seat => Conflicted(seat, concerns) ? ExecutiveSeat.Replacement : seat).ToValueList();
        var reasoning = new Reasoning(on).Step(rule, Finding.Met, "The Chair, the Vice-Chair and one other elected member").Caveat(ElectedMember(rule));
        if (group.Chair is { IsSpecified: true, Value: { } chair } && chair.FilledBy == FilledBy.Post)
        {
            reasoning.Caveat(new Caveat("chair-not-elected", "The Chair holds the office by a post, so that 'one other elected member' does not quite fit (CAM-TOR-158).", rule.Citation));
        }

        if (strict.Equals(written))
        {
            return reasoning.Known(written);
        }

        reasoning.Caveat(GrievanceCaveats.Conflict(rule, concerns!));
        return choice == CommitteeChoice.Strict
            ? reasoning.Caveat(new Caveat("strict-committee", "Strict, as the caller asked: another member sits in place of the one complained of. The text does not provide for it.", rule.Citation)).Known(strict, new Alternative<ValueList<ExecutiveSeat>>(written, "as written"))
            : reasoning.Known(written, new Alternative<ValueList<ExecutiveSeat>>(strict, "strict: another member in place of the one complained of"));
    }

    private static bool Conflicted(ExecutiveSeat seat, ComplaintSubject? concerns) =>
        (seat == ExecutiveSeat.Chair && concerns is { ConcernsChair: true }) || (seat == ExecutiveSeat.ViceChair && concerns is { ConcernsViceChair: true });

    private static Caveat ElectedMember(Rule rule) => new(
        "elected-member",
        "'One other elected member' was read as a member whom the group chooses for the panel. It might mean a councillor (CON-007, D9).",
        rule.Citation);
}
