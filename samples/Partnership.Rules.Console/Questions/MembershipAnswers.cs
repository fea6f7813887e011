using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Governance;

/// <summary>The questions about who belongs: vacant offices, political balance, and a group that is another body too.</summary>
internal static class MembershipAnswers
{
    /// <summary>Each office: how many places are vacant, how a vacant one is filled, and who takes it meanwhile.</summary>
    internal static IEnumerable<QuestionAnswer> Vacancies(Asked<BoardFile> asked)
    {
        (string Title, DocumentValue<Office> Office)[] offices = [("Chair", asked.Group.Chair), ("Vice-Chair", asked.Group.ViceChair), .. asked.Group.OtherOffices.Select(one => ("another office", one))];
        Known(asked, offices.Where(one => one.Office.IsSpecified).Select(one => one.Office.Value.Title).ToArray());
        return offices.SelectMany(one => Of(asked, one.Office.IsSpecified ? one.Office.Value.Title : one.Title, one.Office))
            .Concat(Questions.Open(asked.Group, asked.Group.NotRead, "otherOffices"));
    }

    /// <summary>A member with an office that the terms do not have is most likely one whose office is misspelt.</summary>
    private static void Known(Asked<BoardFile> asked, string[] titles)
    {
        var members = asked.Facts?.Members ?? ValueList<Appointment>.Empty;
        if (members.Select(one => one.Office).OfType<string>().FirstOrDefault(held => !Array.Exists(titles, title => Same(held, title))) is { } strange)
        {
            throw new BadUsageException($"--facts: '{strange}' is not an office of {asked.Group.Name}. {(titles.Length == 0 ? "The terms name none." : $"Enter one of {string.Join(", ", titles)}.")}");
        }
    }

    private static bool Same(string held, string title) => string.Equals(held.Replace(' ', '-'), title.Replace(' ', '-'), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<QuestionAnswer> Of(Asked<BoardFile> asked, string title, DocumentValue<Office> office)
    {
        if (asked.Facts is null && office.IsSpecified)
        {
            yield return Needs($"vacant places of the {title}", $"Who holds the office {title}? Enter the members with their offices, as samples/facts/board.schema.json describes.", office.Citation);
        }
        else
        {
            yield return Questions.Answer($"vacant places of the {title}", VacancyCalculator.Assess(asked.Group, office, asked.Facts?.Members ?? ValueList<Appointment>.Empty, asked.On), one => one.ToString());
        }

        if (office.IsSpecified)
        {
            yield return Says($"how a vacancy of the {title} is filled", office.Value.ToString(), $"The {title} is {office.Value}", office.Citation);
            yield return office.Value.Substitutes.Count == 0
                ? Silent($"who takes the place of the {title} meanwhile", asked.Group, office.Citation)
                : Says($"who takes the place of the {title} meanwhile", English(office.Value.Substitutes), $"When the {title} is away: {English(office.Value.Substitutes)}", office.Citation);
        }
    }

    private static string English(ValueList<Party> bodies) => string.Join(", then ", bodies.Select(one => one.Name));

    private static QuestionAnswer Says(string question, string answer, string step, Citation citation) =>
        new(question, new AnswerForm(answer, [], [new StepForm("met", step, ClauseForm.Of(citation))], [], []));

    private static QuestionAnswer Silent(string question, Group group, Citation citation) =>
        new(question, new AnswerForm("unspecified", [], [], [new FlagForm("unspecified", $"The terms of {group.Name} do not say {question}. Ask the group.", ClauseForm.Of(citation))], []));

    private static QuestionAnswer Needs(string question, string ask, Citation citation) =>
        new(question, new AnswerForm("unknown", [], [], [], [new AskForm("members", ask, ClauseForm.Of(citation))]));

    internal static IEnumerable<QuestionAnswer> Balance(Asked<SeatsOfGroups> asked)
    {
        var seats = asked.Facts?.Seats?.Select(one => new PoliticalGroupSeats(one.Group, one.OnCouncil, one.Here)).ToValueList();
        return [Questions.Answer("political balance", BalanceCalculator.Assess(asked.Group, new BalanceFacts { Seats = seats is null ? Fact<ValueList<PoliticalGroupSeats>>.NotKnown : Fact.Known(seats) }, asked.On), one => one.ToString())];
    }

    /// <summary>Each body that the group is too: whether it is made up as that body must be, and which categories of the Act its list has no seat for.</summary>
    internal static IEnumerable<QuestionAnswer> Hats(Asked<BoardFile> asked) => asked.Group.Hats.SelectMany(hat => Of(asked, hat)).Concat(Questions.Open(asked.Group, asked.Group.NotRead, "hats"));

    private static IEnumerable<QuestionAnswer> Of(Asked<BoardFile> asked, Hat hat)
    {
        var question = $"made up as {hat.Body.Name} must be";
        yield return asked.Facts is { } facts
            ? Questions.Answer(question, HatCalculator.Assess(asked.Group, hat, facts.Members, DomesticAbuseActBoard.Duty, (facts.Authority, asked.On)), one => one.Finding.ToString())
            : Needs(question, "Who are the members? Enter them as samples/facts/board.schema.json describes.", hat.Citation);
        if (hat.CompositionRule == DomesticAbuseActBoard.Duty.Rule.Id.Value && hat.InForce.Covers(asked.On))
        {
            yield return Questions.Answer("categories of the Act without a seat", PrecedenceCalculator.Uncovered(DomesticAbuseActBoard.Duty, asked.Group, asked.On), open => open.Count == 0 ? "none" : string.Join("; ", open.Select(one => one.Name)));
        }
    }
}
