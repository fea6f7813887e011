using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Wording;

/// <summary>Reading what was written gives the same value, over random values; and no text at all makes the grammar throw.</summary>
public sealed class TermsWordsLaws
{
    private static readonly string[] Names = ["police", "north", "Barset Council", "a, b (c)", "O'Neill's", "the", "barset/nhs", "3", "members", "and", "x; y", "  blank ends ", "body", "[k]", "half", "présent"];

    private static readonly Citation Place = Citation.InText(new Instrument("barset", "Terms of a board", InstrumentKind.TermsOfReference), "3");

    [Fact]
    public void A_limit_reads_back() => Law.Holds(Limits(), limit => TermsWords.Limit(TermsWords.Write(limit), null).Value.Should().Be(limit), 1000);

    [Fact]
    public void A_quorum_reads_back() => Law.Holds(Quorums(3), quorum => TermsWords.Quorum(TermsWords.Write(quorum)!, null).Value.Should().Be(quorum), 1000);

    [Fact]
    public void A_limit_with_a_time_reads_back() => Law.Holds(
        Gen.Choose(0, 1439).SelectMany(minute => Limits().Select(limit => new TimedLimit(limit, NodaTime.LocalTime.FromMinutesSinceMidnight(minute)))),
        limit => TermsWords.TimedLimit(limit.ToString(), null).Value.Should().Be(limit),
        1000);

    [Fact]
    public void Seats_read_back() => Law.Holds(Seats(), seats => TermsWords.Seats(TermsWords.Write(seats)).Value.Should().Be(seats));

    [Fact]
    public void A_length_of_minutes_reads_back() => Law.Holds(Gen.Choose(1, 5000).Select(minutes => NodaTime.Duration.FromMinutes(minutes)), length => TermsWords.Length(TermsWords.Write(length)!).Value.Should().Be(length));

    [Fact]
    public void Months_read_back() => Law.Holds(Gen.Choose(1, 4).SelectMany(count => Gen.ArrayOf(Gen.Choose(1, 12), count)).Select(months => months.ToValueList()), months => TermsWords.Months(TermsWords.Write(months)).Value.Should().Equal(months));

    [Fact]
    public void What_follows_without_a_quorum_reads_back() => Law.Holds(
        from amount in Gen.Choose(1, 60)
        from unit in Gen.Elements(TimeLimit.DaysAfter(amount), TimeLimit.WorkingDaysAfter(amount), TimeLimit.MonthsAfter(amount))
        from then in Gen.Elements(AdjournedQuorum.All.ToArray())
        from follows in Gen.Elements<QuorumFailure>(new QuorumFailure.AdviseOnly(), new QuorumFailure.Ratify(), new QuorumFailure.StandOver(), new QuorumFailure.Adjourn(unit, then))
        select follows,
        follows => TermsWords.WithoutQuorum(follows.Words).Value.Should().Be(follows));

    [Fact]
    public void A_party_reads_back() => Law.Holds(
        Gen.Two(Gen.Elements(Names.Where(one => !one.Contains(']')).ToArray())).Select(pair => new Party(pair.Item1.Trim(), pair.Item2.Trim())),
        party => TermsWords.Party(TermsWords.Write(party, "barset"), "barset").Value.Should().Be(party));

    [Fact]
    public void No_text_makes_it_throw() => Law.Holds(
        Gen.ListOf(Gen.Elements("3", "one", "third", "of", "the", "members", "(", ")", ",", "or", "and", "including", "police", "'", "whichever is", "more", "fewer", ";", "days", "working", "clear", "before", "0", "9999999", "%", "at least", "between", "October", "elected", "for", "years", ":", "these", "of these", "bodies", "plus", "other", "half", "chair", "notice", "next", "rotates", "between", "annually", "casting vote", "majority", "consensus", "excluding", "weekends", "on a", "basis", "fortnight", "(5)", "twenty", "of whom", "each of", "-", "5-7", "at intervals", "every", "week", "except", "August", "voting", "officers", "of the kind", "by noon", "5 pm", "excluding the day of", "issue", "the meeting", "including")).Select(words => string.Join(' ', words)),
        text =>
        {
            string[] stops = [Stop(TermsWords.Quorum(text, null)), Stop(TermsWords.Limit(text, null)), Stop(TermsWords.TimedLimit(text, null)), Stop(TermsWords.Seats(text)), Stop(TermsWords.Months(text)), Stop(TermsWords.Cadence(text)), Stop(TermsWords.Length(text)), Stop(TermsWords.WithoutQuorum(text)), Stop(TermsWords.Office(text, "Chair", Place)), Stop(TermsWords.Decision(text, _ => new Rule(RuleId.Parse("a/b"), "decides", RuleLayer.TermsOfReference, Place), Place))];
            stops.Should().NotContainNulls();
        },
        2000);

    private static string Stop<T>(ReadWords<T> read)
        where T : notnull
    {
        (read.Interpretations.Count == 0).Should().Be(read.StoppedAt is not null, "{0}", read.Text);
        return read.ToString();
    }

    private static Gen<TimeLimit> Limits() =>
        from amount in Gen.OneOf(Gen.Choose(1, 30), Gen.Choose(1, TimeLimit.MostAmount))
        from counting in Gen.Elements(Counting.All.ToArray())
        from unit in Gen.Elements(TimeUnit.All.Where(unit => Allows(unit, counting)).ToArray())
        from direction in Gen.Elements(Direction.All.ToArray())
        from rolling in Gen.Elements(Rolling.All.ToArray())
        select TimeLimit.Of(amount, unit, counting, direction).Rolled(rolling);

    private static bool Allows(TimeUnit unit, Counting counting)
    {
        try
        {
            return TimeLimit.Of(1, unit, counting, Direction.After).Amount == 1;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static Gen<SeatCount> Seats() => Gen.OneOf(
        Gen.Choose(0, 40).Select(SeatCount.Exactly),
        Gen.Choose(0, 40).Select(SeatCount.AtLeast),
        Gen.Choose(0, 40).Select(least => SeatCount.Between(least, least + 2)),
        Gen.Elements("the boroughs", "Barset, Wells and Hogglestock", "the (two) areas").Select(SeatCount.OneForEach));

    private static Gen<Quorum> Quorums(int depth)
    {
        var number = Gen.Choose(1, 30);
        var name = Gen.Elements(Names);
        Gen<Quorum>[] plain =
        [
            Gen.Constant<Quorum>(new Quorum.AtChairsDiscretion()),
            number.Select(least => (Quorum)new Quorum.Members(least)),
            number.Select(parts => (Quorum)new Quorum.Share(1, parts)),
            Gen.Constant<Quorum>(new Quorum.Majority()),
            name.Select(one => (Quorum)new Quorum.Officer(one)),
            name.Select(one => (Quorum)new Quorum.Category(one, 2)),
            name.Select(one => (Quorum)new Quorum.Body(one, 1)),
            name.Select(one => (Quorum)new Quorum.Area(one, 3)),
            number.Select(least => (Quorum)new Quorum.Bodies(least)),
            from kind in name
            from count in Gen.OneOf(number.Select(least => (Quorum)new Quorum.Members(least)), number.Select(parts => (Quorum)new Quorum.Share(1, parts)), Gen.Constant<Quorum>(new Quorum.Majority()))
            select (Quorum)new Quorum.OfKind(kind, count),
            Gen.Two(name).Select(two => (Quorum)new Quorum.Bodies(1, ValueList.Of(two.Item1, two.Item2))),
        ];
        return depth == 0 ? Gen.OneOf(plain) : Gen.OneOf([.. plain, .. Several(depth)]);
    }

    private static IEnumerable<Gen<Quorum>> Several(int depth)
    {
        var parts = Gen.Choose(2, 3).SelectMany(count => Gen.ArrayOf(Quorums(depth - 1), count));
        yield return parts.Select(tests => (Quorum)new Quorum.AllOf(tests));
        yield return parts.Select(tests => (Quorum)new Quorum.AnyOf(tests));
        yield return parts.Select(tests => (Quorum)new Quorum.AtLeast(2, tests));
    }
}
