using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Time;

/// <summary>An invented calendar of some 300 days: any weekend, any closures, any extra working days. The test knows each day's answer apart from it.</summary>
internal sealed record AnyCalendar(ISet<IsoDayOfWeek> Weekend, ISet<int> Closed, ISet<int> Extra)
{
    internal const int Length = 300;

    internal static readonly LocalDate Start = new(2024, 1, 1);

    internal static Gen<AnyCalendar> All { get; } =
        from weekend in Gen.SubListOf(Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).ToArray()).Where(days => days.Count < 7)
        from closed in Gen.ListOf(Day())
        from extra in Gen.ListOf(Day())
        select new AnyCalendar(weekend.ToHashSet(), closed.ToHashSet(), extra.ToHashSet());

    internal HolidayCalendar Calendar { get; } = Days.Calendar("any", Start, Start.PlusDays(Length - 1))
        .WithWeekend(Weekend)
        .WithNonWorkingDays(Closed.Select(day => new NonWorkingDay(Start.PlusDays(day), "closure", "the organisation")))
        .WithWorkingDays(Extra.Select(day => Start.PlusDays(day)));

    internal static Gen<int> Day() => Gen.Choose(0, Length - 1);

    internal static LocalDate On(int day) => Start.PlusDays(day);

    internal bool IsOpen(int day) => Extra.Contains(day) || (!Weekend.Contains(On(day).DayOfWeek) && !Closed.Contains(day));

    /// <summary>The n-th open day after (before) a day by a plain loop; null past either end.</summary>
    internal LocalDate? Plus(int day, int count)
    {
        for (var (at, left) = (day, Math.Abs(count)); left > 0;)
        {
            at += Math.Sign(count);
            if (at is < 0 or >= Length)
            {
                return null;
            }

            left -= IsOpen(at) ? 1 : 0;
            day = at;
        }

        return On(day);
    }

    public override string ToString() => $"weekend {string.Join(' ', Weekend)}; closed {string.Join(' ', Closed)}; extra {string.Join(' ', Extra)}";
}
