using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>Reads how a group decides, and whether the chair has a casting vote.</summary>
/// <remarks>A majority is of the votes cast. The reader does not accept a majority of those present, or of the whole membership, because that is a different rule.</remarks>
internal static class DecisionReader
{
    private const int MostWords = 5;
    private static readonly string[] Cast = ["of the votes cast", "of votes cast", "of those voting", "of those present and voting", "of members present and voting", "of the members present and voting", "of members voting", "of the members voting", "vote"];
    private static readonly string[] Failing = ["failing that", "failing which", "failing this", "and failing that", "and failing which", "or failing that", "otherwise", "or otherwise", "then", "and if that fails", "where that is not possible", "and where that is not possible", "where this is not possible", "and where this is not possible", "if that is not possible", "if this is not possible", "if not possible", "where consensus cannot be reached", "if consensus cannot be reached", "where consensus is not possible"];

    private static readonly string[] Tied = ["in the event of a tie", "in the event of a tied vote", "in the event of equal votes", "where votes are equal", "where the votes are equal", "if votes are equal", "if the votes are equal", "in the case of a tie", "in the event of an equality of votes", "in the case of an equality of votes", "where there is an equality of votes"];

    internal static ReadWords<DecisionRule> Read(string text, Func<DecisionMethod, Rule> rule, Citation citation)
    {
        var reader = new WordReader(text);
        if (Method(reader) is not { } method)
        {
            return reader.Result<DecisionRule>([]);
        }

        var ofBodies = VotesOfEach(reader);
        var casting = Casting(reader);
        ofBodies ??= VotesOfEach(reader);
        return reader.Result<DecisionRule>([new DecisionRule(method, rule(method)) { CastingVote = Stated(casting, citation), OneVoteABody = Stated(ofBodies, citation) }]);
    }

    private static DecisionMethod? Method(WordReader reader)
    {
        if (DecisionMethod.All.FirstOrDefault(one => (one.Code.Contains('-') && reader.TakeAny(one.Code)) || reader.Take([.. Words.In(one.Words).Select(word => word.Value)])) is { } said)
        {
            return said;
        }

        reader.Skip("decisions", "are made", "are taken", "will be made", "will be taken", "shall be made", "shall be taken");
        if (reader.TakeAny("by consensus", "consensus"))
        {
            return AfterConsensus(reader);
        }

        return Vote(reader) ?? (reader.TakeAny("advice only", "advisory only", "it only advises") ? DecisionMethod.AdviceOnly : reader.Stop<DecisionMethod>($"a way of deciding. Valid values: {string.Join(", ", DecisionMethod.All)}"));
    }

    private static DecisionMethod? AfterConsensus(WordReader reader)
    {
        var start = reader.Place;
        reader.TakeAny(",", ";");
        if (!reader.TakeAny(Failing))
        {
            reader.Place = start;
            return DecisionMethod.Consensus;
        }

        reader.TakeAny(",");
        return reader.TakeAny("by the chair", "the chair decides", "the chair will decide", "the chair shall decide", "by decision of the chair") ? DecisionMethod.ConsensusThenChair
            : Vote(reader) == DecisionMethod.Majority ? DecisionMethod.ConsensusThenMajority
            : reader.Stop<DecisionMethod>("by a majority, or by the chair");
    }

    private static DecisionMethod? Vote(WordReader reader)
    {
        reader.TakeAny("by");
        reader.TakeAny("a", "an");
        if (reader.TakeAny("unanimity", "unanimously", "unanimous agreement", "unanimous vote", "unanimous"))
        {
            return DecisionMethod.Unanimity;
        }

        var thirds = reader.TakeAny("two-thirds", "two thirds", "2/3");
        if (thirds && reader.TakeAny(Cast))
        {
            return DecisionMethod.TwoThirdsMajority;
        }

        reader.TakeAny("simple");
        if (!reader.TakeAny("majority"))
        {
            return null;
        }

        reader.TakeAny("vote");
        reader.TakeAny(Cast);
        return thirds ? DecisionMethod.TwoThirdsMajority : DecisionMethod.Majority;
    }

    private static DocumentValue<bool> Stated(bool? said, Citation citation) => said is { } holds ? DocumentValue.As(holds, citation) : default;

    /// <summary>"Each organisation having one vote": whether bodies vote, and not members; null where the words do not speak of it.</summary>
    private static bool? VotesOfEach(WordReader reader)
    {
        var start = reader.Place;
        reader.Skip(",", ";", "and", "with");
        if (reader.TakeAny("each", "every"))
        {
            var (from, taken) = (reader.Place, 0);
            while (!reader.IsAtEnd && taken < MostWords && !reader.TakeAny("having one vote", "has one vote", "have one vote", "shall have one vote", "will have one vote", "having a single vote", "has a single vote"))
            {
                (reader.Place, taken) = (reader.Place + 1, taken + 1);
            }

            var said = reader.Since(from).ToArray();
            if (said.Length > taken && taken > 0)
            {
                return !said.Take(taken).Any(one => one is "member" or "person" or "representative" or "councillor");
            }
        }

        reader.Place = start;
        return null;
    }

    /// <summary>Whether the chair has a casting vote; null where the words do not speak of it.</summary>
    private static bool? Casting(WordReader reader)
    {
        var start = reader.Place;
        reader.Skip(",", ";", "and", "with", "but");
        reader.TakeAny(Tied);
        reader.TakeAny(",");
        reader.TakeAny("the chairperson", "the chair", "nobody");
        reader.TakeAny("having", "has", "shall have", "will have", "to have", "has the", "does not have");
        var has = !reader.TakeAny("no", "without") && !IsDenied(reader, start);
        reader.TakeAny("a", "the");
        if (reader.TakeAny("casting vote", "second or casting vote", "second vote"))
        {
            reader.TakeAny("for the chair", "by the chair");
            reader.TakeAny(Tied);
            return has;
        }

        reader.Place = start;
        return null;
    }

    private static bool IsDenied(WordReader reader, int start) => reader.Since(start).Any(one => one is "not" or "nobody");
}
