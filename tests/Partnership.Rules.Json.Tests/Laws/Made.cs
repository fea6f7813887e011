using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Tests.Laws;

/// <summary>Values of the lower floors, made at random out of what their types allow.</summary>
internal static class Made
{
    private static readonly Instrument Act = new("an-act", "An Act", InstrumentKind.Act, "https://www.legislation.gov.uk/ukpga/2021/17");

    private static readonly TimeLimit[] AllLimits =
    [
        .. from unit in TimeUnit.All from counting in Counting.All from direction in Direction.All from rolling in Rolling.All
           from limit in Limit(unit, counting, direction, rolling)
           select limit,
    ];

    /// <summary>Text as people write it: quotes, accents, emoji, angle brackets, line ends.</summary>
    internal static Gen<string> Words { get; } =
        Gen.Elements("plain", "\"quoted\"", "caf\u00e9", "a\\b", "<b>&", "line\nend", "a\u2028b", "\U0001F600", "  spaced  ", "{ }", "unknown").NonEmptyListOf().Select(parts => string.Concat(parts));

    internal static Gen<LocalDate> Days { get; } = Gen.Choose(0, 50_000).Select(days => new LocalDate(1960, 1, 1).PlusDays(days));

    internal static Gen<CalendarId> Calendars { get; } = Gen.Elements("england-and-wales", "scotland", "my-own").Select(CalendarId.Parse);

    internal static Gen<TimeLimit> Limits { get; } = from limit in Gen.Elements(AllLimits)
                                                     from amount in Gen.Choose(1, 500)
                                                     select TimeLimit.Of(amount, limit.Unit, limit.Counting, limit.Direction).Rolled(limit.Rolling);

    internal static Gen<Citation> Citations { get; } = from section in Words
                                                       from day in Days
                                                       from sort in Gen.Choose(0, 2)
                                                       select sort == 0 ? Citation.InText(Act, section)
                                                           : sort == 1 ? Citation.InStatute(Act, section, "section/1", day)
                                                           : Citation.InDocument(Act, section, "1-2", "X-001");

    internal static Gen<Rule> Rules { get; } = from title in Words
                                               from citation in Citations
                                               from number in Gen.Choose(1, 9)
                                               from since in Days
                                               select new Rule(RuleId.Parse($"made/rule-{number}"), title, RuleLayer.Statute, citation).During(number < 4 ? InForce.Undated : InForce.Since(since));

    internal static Gen<T?> Perhaps<T>(Gen<T> values)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), values.Select(one => (T?)one));

    internal static Gen<ValueList<T>> Some<T>(Gen<T> values, int least, int most) =>
        Gen.Choose(least, most).SelectMany(count => values.ListOf(count)).Select(list => list.ToValueList());

    private static ValueList<TimeLimit> Limit(TimeUnit unit, Counting counting, Direction direction, Rolling rolling)
    {
        try
        {
            return ValueList.Of(TimeLimit.Of(1, unit, counting, direction).Rolled(rolling));
        }
        catch (ArgumentException)
        {
            return ValueList<TimeLimit>.Empty;
        }
    }
}
