using System.Globalization;

namespace Partnership.Rules.Tables.Queries;

/// <summary>The view that answers every question: one row for each, with a date or a refusal, never neither.</summary>
/// <remarks>
/// Every join is only on equal columns, which each engine can hash. A condition on the left table in the ON of a left join made the
/// first query that was tried run for minutes.
/// </remarks>
internal static class AnswerQuery
{
    internal static string View(SqlEngine engine) => Filled(engine, $"{Dialect.Of(engine).View} pr_answer AS\n{SelectFor(engine)}");

    /// <summary>The select alone, for a tool that makes its own view or table of it.</summary>
    internal static string Of(SqlEngine engine, string question) => Filled(engine, SelectFor(engine)).Replace("pr_question", question, StringComparison.Ordinal);

    private static string SelectFor(SqlEngine engine) => engine == SqlEngine.ClickHouse ? ClickHouseQuery.Select : Select;

    private static string Filled(SqlEngine engine, string template)
    {
        var dialect = Dialect.Of(engine);
        return template
            .Replace("{start_number}", In(dialect.NumberOf, "q.start_on"), StringComparison.Ordinal)
            .Replace("{start_year}", In(dialect.YearOf, "q.start_on"), StringComparison.Ordinal)
            .Replace("{start_month}", In(dialect.MonthOf, "q.start_on"), StringComparison.Ordinal)
            .Replace("{start_day}", In(dialect.DayOf, "q.start_on"), StringComparison.Ordinal)
            .Replace("{due_on}", In(dialect.DateOf, "due_number"), StringComparison.Ordinal);
    }

    private static string In(string format, string value) => string.Format(CultureInfo.InvariantCulture, format, value);

    private const string Select = """
        WITH asked AS (
          SELECT q.id, q.calendar, q.start_on, q.unit, q.counting, q.amount, q.direction, q.rolling,
            {start_number} AS start_number,
            12 * {start_year} + {start_month} - 13 AS start_month,
            {start_day} AS start_day,
            CASE q.direction WHEN 'after' THEN 1 WHEN 'before' THEN -1 END AS sign,
            CASE
              WHEN q.counting = 'clear-days-sundays-and-holidays' THEN 'sundays-and-holidays'
              WHEN q.counting IN ('clear-days-outside-breaks', 'days-outside-breaks') THEN 'breaks'
              WHEN q.counting = 'days-outside-longer-breaks' THEN 'longer-breaks'
              ELSE 'working-days'
            END AS counts,
            CASE
              WHEN q.amount NOT BETWEEN 0 AND 1000000 OR q.rolling NOT IN ('stay', 'next', 'previous', 'next-outside-breaks') THEN NULL
              WHEN q.counting IN ('working-days', 'clear-days-working-days', 'clear-days-sundays-and-holidays', 'clear-days-outside-breaks', 'days-outside-breaks', 'days-outside-longer-breaks')
                AND q.unit = 'days' THEN 'places'
              WHEN q.counting = 'working-days-beginning-with' AND q.unit = 'days' AND q.amount > 0 THEN 'places'
              WHEN q.counting = 'clear-days' AND q.unit = 'days' THEN 'days'
              WHEN q.counting = 'day-zero-excluded' AND q.unit IN ('days', 'weeks') THEN 'days'
              WHEN q.counting = 'beginning-with' AND q.unit IN ('days', 'weeks') AND q.amount > 0 THEN 'days'
              WHEN q.counting = 'beginning-with' AND q.unit IN ('months', 'years') AND q.amount > 0 THEN 'months'
              WHEN q.counting = 'corresponding-date' AND q.unit IN ('months', 'years') THEN 'months'
            END AS path
          FROM pr_question q),
        placed AS (
          SELECT a.*, c.first_number, c.last_number,
            CASE
              WHEN a.path <> 'places' THEN NULL
              WHEN a.counting = 'working-days-beginning-with' AND a.sign = 1 THEN d.place + a.amount - 1
              WHEN a.counting = 'working-days-beginning-with' THEN d.place + d.is_counted - a.amount
              WHEN a.amount = 0 THEN NULL
              WHEN a.sign = 1 THEN d.place + d.is_counted + a.amount - 1
              ELSE d.place - a.amount
            END AS place,
            CASE WHEN a.path = 'places' AND a.amount = 0 AND d.day_number IS NOT NULL THEN a.start_number END AS itself,
            CASE WHEN a.path = 'days' THEN
              a.start_number + a.sign * (a.amount * CASE a.unit WHEN 'weeks' THEN 7 ELSE 1 END
                + CASE a.counting WHEN 'clear-days' THEN 1 WHEN 'beginning-with' THEN -1 ELSE 0 END) END AS by_days,
            CASE WHEN a.path = 'months' THEN a.start_month + a.sign * a.amount * CASE a.unit WHEN 'years' THEN 12 ELSE 1 END END AS by_months
          FROM asked a
          LEFT JOIN pr_calendar c ON c.calendar = a.calendar
          LEFT JOIN pr_day d ON d.calendar = a.calendar AND d.counts = a.counts AND d.day_number = a.start_number),
        found AS (
          SELECT p.*,
            CASE p.path
              WHEN 'places' THEN COALESCE(n.nth_number, p.itself)
                + CASE WHEN p.counting IN ('clear-days-working-days', 'clear-days-sundays-and-holidays', 'clear-days-outside-breaks') THEN p.sign ELSE 0 END
              WHEN 'days' THEN p.by_days
              WHEN 'months' THEN m.first_number + CASE WHEN p.start_day < m.days THEN p.start_day ELSE m.days END - 1
                - CASE WHEN p.counting = 'beginning-with' THEN p.sign ELSE 0 END
            END AS found_number
          FROM placed p
          LEFT JOIN pr_nth n ON n.calendar = p.calendar AND n.counts = p.counts AND n.place = p.place
          LEFT JOIN pr_month m ON m.month_number = p.by_months),
        counted AS (
          SELECT f.*,
            CASE
              WHEN f.path = 'places' AND f.found_number BETWEEN f.first_number AND f.last_number THEN f.found_number
              WHEN f.path <> 'places' AND f.found_number BETWEEN 0 AND 3652058 THEN f.found_number
            END AS counted_number,
            CASE f.rolling WHEN 'next-outside-breaks' THEN 'breaks' ELSE 'working-days' END AS rolls_by
          FROM found f),
        rolling_place AS (
          SELECT c.*,
            CASE c.rolling WHEN 'next' THEN r.place WHEN 'next-outside-breaks' THEN r.place WHEN 'previous' THEN r.place + r.is_counted - 1 END AS rolled_place
          FROM counted c
          LEFT JOIN pr_day r ON r.calendar = c.calendar AND r.counts = c.rolls_by AND r.day_number = c.counted_number),
        rolled AS (
          SELECT x.*, CASE WHEN x.first_number IS NULL THEN NULL WHEN x.rolling = 'stay' THEN x.counted_number ELSE t.nth_number END AS due_number
          FROM rolling_place x
          LEFT JOIN pr_nth t ON t.calendar = x.calendar AND t.counts = x.rolls_by AND t.place = x.rolled_place)
        SELECT id, calendar, start_on, unit, counting, amount, direction, rolling, due_number,
          {due_on} AS due_on,
          CASE
            WHEN due_number IS NOT NULL THEN 'answered'
            WHEN first_number IS NULL THEN 'refused: there is no such calendar'
            WHEN path IS NULL OR sign IS NULL THEN 'refused: there is no such limit'
            WHEN start_number IS NULL THEN 'refused: there is no start'
            WHEN path = 'places' OR rolling <> 'stay' THEN 'refused: the count leaves the calendar'
            ELSE 'refused: the count leaves the years 1 to 9999'
          END AS status
        FROM rolled
        """;
}
