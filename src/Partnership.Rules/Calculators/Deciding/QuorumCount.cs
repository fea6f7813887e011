using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>One meeting against one quorum, test by test. Nothing else in the library counts heads.</summary>
internal sealed class QuorumCount(Rule rule, QuorumRoom? room, QuorumFacts facts, LocalDate on, Reasoning reasoning)
{
    internal QuorumAnswer Judge(Quorum quorum)
    {
        var answer = quorum.Match(
            discretion => Discretion(discretion),
            members => Enough(members, members.Minimum, _ => Finding.Met, "category"),
            Share,
            Majority,
            category => Enough(category, category.Minimum, person => room!.SitsFor(person, category.Code), "category"),
            Bodies,
            body => Enough(body, body.Minimum, person => room!.ComesFrom(person, body.Key), "body"),
            area => Enough(area, area.Minimum, person => room!.IsOfArea(person, area.Name), "area"),
            Officer,
            OfKind,
            Fit,
            all => QuorumAnswer.AtLeast(all.Tests.Count, Each(all.Tests)),
            any => QuorumAnswer.AtLeast(1, Each(any.Tests)),
            several => QuorumAnswer.AtLeast(several.Minimum, Each(several.Tests)));
        reasoning.Step(rule, answer.Finding, quorum.Words);
        return answer;
    }

    private QuorumAnswer[] Each(ValueList<Quorum> tests) => [.. tests.Select(Judge)];

    private QuorumAnswer Discretion(Quorum test) =>
        !facts.ChairIsContent.IsKnown ? QuorumAnswer.Unknown(new Question("chair-is-content", "Did the chair hold that there were enough?", rule.Citation))
        : facts.ChairIsContent.Value ? new(Finding.Met, [], [])
        : new(Finding.NotMet, [], [new QuorumShortfall(test, 0)]);

    /// <summary>A part of a person counts as one: a third of ten is four.</summary>
    private QuorumAnswer Share(Quorum.Share share) =>
        OfAll(share, members => Needed(share, members));

    private static int Needed(Quorum.Share share, long members) => (int)(((members * share.Numerator) + share.Denominator - 1) / share.Denominator);

    /// <summary>More than half: seven of twelve, and seven of thirteen.</summary>
    private QuorumAnswer Majority(Quorum.Majority majority) => OfAll(majority, members => (members / 2) + 1);

    private QuorumAnswer OfAll(Quorum test, Func<long, long> needed) => facts.MembersInAll.IsKnown
        ? Enough(test, (int)needed(facts.MembersInAll.Value), _ => Finding.Met, "category")
        : QuorumAnswer.Unknown(new Question("members", "How many members are there in all? Enter a whole number.", rule.Citation));

    /// <summary>One who holds the office is enough.</summary>
    private QuorumAnswer Officer(Quorum.Officer office)
    {
        if (room is null)
        {
            return WhoCame();
        }

        var found = room.People.Select(person => (person, Finding: QuorumRoom.Holds(person, office))).ToArray();
        return Counted(office, 1, found.Count(one => one.Finding.IsMet), found.Where(one => one.Finding.IsUnknown).Select(one => Of(one.person[0].Member, new Question(office.Fact, $"Is this person the holder of the office {office.Title}?", rule.Citation))));
    }

    /// <summary>Only those of the kind are counted. Of whom neither the list nor the facts say it is asked.</summary>
    private QuorumAnswer OfKind(Quorum.OfKind test)
    {
        var all = facts.MembersOfKind.FirstOrDefault(one => MemberSort.Key(one.Kind) == MemberSort.Key(test.Kind));
        if (test.Count is not Quorum.Members && all is null)
        {
            return QuorumAnswer.Unknown(new Question($"members/{test.Fact}", $"How many members of the kind '{test.Kind}' are there in all? Enter a whole number.", rule.Citation));
        }

        if (room is null)
        {
            return WhoCame();
        }

        var minimum = test.Count switch
        {
            Quorum.Members members => members.Minimum,
            Quorum.Share share => Needed(share, all!.InAll),
            _ => (all!.InAll / 2) + 1,
        };
        var found = room.People.Select(person => (person, Finding: room.IsOfKind(person, test))).ToArray();
        return Counted(test, minimum, found.Count(one => one.Finding.IsMet), found.Where(one => one.Finding.IsUnknown).Select(one => Of(one.person[0].Member, new Question(test.Fact, $"Is this person a member of the kind '{test.Kind}'?", rule.Citation))));
    }

    private QuorumAnswer Bodies(Quorum.Bodies test)
    {
        if (room is null)
        {
            return WhoCame();
        }

        var bodies = room.People.Select(person => (person, Bodies: room.BodiesOf(person))).ToArray();
        var open = bodies.Where(one => one.Bodies.Length == 0 && one.person.All(line => line.Body.State != FactState.NotApplicable)).Select(one => one.person).ToArray();
        var known = bodies.SelectMany(one => one.Bodies).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var counted = test.Among.Count == 0 ? known.Length : test.Among.Count(one => known.Any(body => PartyNames.Match(body, one)));
        return Counted(test, test.Minimum, counted, open.Select(person => Ask(person, "body")));
    }

    private QuorumAnswer Fit(Quorum.Fit test)
    {
        if (room is null)
        {
            return WhoCame();
        }

        var judged = room.People.Select(person => (person[0].Member, Answer: test.When.Assess(Known(person), on))).ToArray();
        var open = judged.Where(one => one.Answer.ToFinding().IsUnknown).ToArray();
        return Counted(test, test.Minimum, judged.Count(one => one.Answer.ToFinding().IsMet), open.Length, open.SelectMany(one => one.Answer.StillNeeded.Select(ask => Of(one.Member, ask))));
    }

    private QuorumAnswer Enough(Quorum test, int minimum, Func<PresentMember[], Finding> counts, string fact)
    {
        if (room is null)
        {
            return minimum == 0 ? new(Finding.Met, [], []) : WhoCame();
        }

        var found = room.People.Select(person => (person, Finding: counts(person))).ToArray();
        return Counted(test, minimum, found.Count(one => one.Finding.IsMet), found.Where(one => one.Finding.IsUnknown).Select(one => Ask(one.person, fact)));
    }

    private static QuorumAnswer Counted(Quorum test, int minimum, int sure, IEnumerable<Question> open)
    {
        var asks = open.ToArray();
        return Counted(test, minimum, sure, asks.Length, asks);
    }

    private static QuorumAnswer Counted(Quorum test, int minimum, int sure, int perhaps, IEnumerable<Question> asks) =>
        sure >= minimum ? new(Finding.Met, [], [])
        : sure + perhaps < minimum ? new(Finding.NotMet, [], [new QuorumShortfall(test, minimum - sure)])
        : QuorumAnswer.Unknown([.. asks]);

    private QuorumAnswer WhoCame() => QuorumAnswer.Unknown(new Question("present", "Who was there? Enter the members present.", rule.Citation));

    private Question Ask(PresentMember[] person, string fact) =>
        new($"{fact}/{person[0].Member}", fact == "body" ? $"Which body does member '{person[0].Member}' come from? Enter the key of a body." : fact == "area" ? $"Which area does member '{person[0].Member}' come from? Enter an area." : $"Which category does member '{person[0].Member}' represent? Enter the code of a category.", rule.Citation);

    private Question Of(string member, Question ask) => new($"present/{member}/{ask.Fact}", $"{member}: {ask.Text}", ask.Citation ?? rule.Citation);

    /// <summary>What is known of one person, over the lines that they are in.</summary>
    private static FactSheet Known(PresentMember[] person)
    {
        var sheet = person[0].Facts;
        foreach (var (line, name) in person.Skip(1).SelectMany(line => line.Facts.Names.Select(name => (line, name))).Where(one => one.line.Facts[one.name].IsKnown))
        {
            sheet = sheet.With(name, line.Facts[name].Value);
        }

        return sheet;
    }
}
