using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>To whom a grievance goes and who looks into it, as the document says.</summary>
internal static class GrievancePeople
{
    internal static Determination<string> Addressee(GrievanceProcedure procedure, Group group, ComplaintSubject? concerns, LocalDate on)
    {
        if (procedure.Addressees.Count == 0)
        {
            return Unrecorded<string>(procedure.AddressedTo, group, "to whom a grievance goes", on);
        }

        var rule = procedure.AddressedTo.IsSpecified ? procedure.AddressedTo.Value : procedure.Notice.Rule;
        var reasoning = new Reasoning(on);
        if (concerns is null)
        {
            return reasoning.Using(rule).Question(new Question("concerns", "Whom or what is the grievance about? Enter a member, the Chair, the Vice-Chair or the group.", rule.Citation)).Unknown<string>();
        }

        return procedure.Addressees.FirstOrDefault(one => !IsAbout(concerns, one)) is { } to
            ? reasoning.Step(rule, Finding.Met, $"A grievance about {concerns.Words} goes to the {to}").Known(to)
            : AboutAll(procedure.Addressees, reasoning.Using(rule), group, concerns);
    }

    internal static Determination<ValueList<ExecutiveSeat>> Committee(Group group, ComplaintSubject? concerns, CommitteeChoice? choice, LocalDate on)
    {
        var procedure = group.Grievance.Value;
        var written = procedure.CommitteeSeats;
        if (written.Count == 0)
        {
            return Unrecorded<ValueList<ExecutiveSeat>>(procedure.Committee, group, "who sits on the executive committee", on);
        }

        var rule = procedure.Committee.IsSpecified ? procedure.Committee.Value : procedure.Notice.Rule;
        var strict = written.Select(seat => Conflicted(seat, concerns) ? ExecutiveSeat.Replacement : seat).ToValueList();
        var reasoning = new Reasoning(on).Step(rule, Finding.Met, English.Sentence(English.And([.. written.Select(seat => seat.Words)]))).Caveat(Doubts(procedure, group, rule));
        if (strict.Equals(written))
        {
            return reasoning.Known(written);
        }

        reasoning.Caveat(GrievanceCaveats.Conflict(procedure, rule, concerns!));
        return choice == CommitteeChoice.Strict
            ? reasoning.Caveat(new Caveat("strict-committee", "You asked that another member sits in place of the one complained of. The terms do not provide for this.", rule.Citation)).Known(strict, new Alternative<ValueList<ExecutiveSeat>>(written, "as written"))
            : reasoning.Known(written, new Alternative<ValueList<ExecutiveSeat>>(strict, "strict: another member in place of the one complained of"));
    }

    internal static bool Conflicted(ExecutiveSeat seat, ComplaintSubject? concerns) => concerns is not null && IsAbout(concerns, seat.Code);

    /// <summary>The office in words: the Chair, the Vice-Chair, the clerk.</summary>
    internal static string InWords(string office) => ExecutiveSeat.All.FirstOrDefault(one => one.Code == office)?.Words ?? $"the {office.Replace('-', ' ')}";

    private static bool IsAbout(ComplaintSubject concerns, string office) =>
        (OfficeTitle.Same(office, ExecutiveSeat.Chair.Code) && concerns.ConcernsChair) || (OfficeTitle.Same(office, ExecutiveSeat.ViceChair.Code) && concerns.ConcernsViceChair);

    private static Determination<string> AboutAll(ValueList<string> addressees, Reasoning reasoning, Group group, ComplaintSubject concerns)
    {
        reasoning.Caveat(UnspecifiedPoints.On(group, concerns == ComplaintSubject.ChairAndViceChair ? "to whom a grievance about both the Chair and the Vice-Chair goes" : $"to whom a grievance about {concerns.Words} goes"));
        Alternative<string>[] letter = addressees.Count > 1
            ? [new Alternative<string>(addressees[1], $"to the letter it concerns {InWords(addressees[0])}, and so goes to {InWords(addressees[1])}")]
            : [];
        return reasoning.Conclude(Fact<string>.NotApplicable, letter);
    }

    private static IEnumerable<Caveat> Doubts(GrievanceProcedure procedure, Group group, Rule rule)
    {
        var byPost = group.Chair is { IsSpecified: true, Value: { } chair } && chair.FilledBy == FilledBy.Post;
        return new[]
        {
            GrievanceCaveats.Noted(procedure, GrievancePoint.CommitteeWords, "elected-member", null, rule),
            byPost ? GrievanceCaveats.Noted(procedure, GrievancePoint.ChairByPost, "chair-not-elected", null, rule) : null,
        }.OfType<Caveat>();
    }

    /// <summary>Where the document has a rule whose offices are not recorded, the rule is pointed to; where it has none, it does not say.</summary>
    private static Determination<T> Unrecorded<T>(in DocumentValue<Rule> said, Group group, string what, LocalDate on) => said.IsSpecified
        ? new Reasoning(on).Using(said.Value).Question(new Question("document", $"What do the terms say of {what}? Enter the offices of the group: they are not recorded here.", said.Citation)).Unknown<T>()
        : UnspecifiedPoints.Answer<T>(group, what, on);
}
