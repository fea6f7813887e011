namespace Partnership.Rules.Tables.Queries;

/// <summary>The same view for ClickHouse: one join a level, as old versions need, and a mark in each joined table, so that the answers are the same whether or not joins give nulls.</summary>
/// <remarks>A ClickHouse date ends in 2106: a later answer has its day number and no date.</remarks>
internal static class ClickHouseQuery
{
    internal const string Select = """
        SELECT id, calendar, start_on, unit, counting, amount, direction, rolling, due_number,
          if(isNull(due_number) OR due_number < 719162 OR due_number > 768871, NULL, toDate(assumeNotNull(due_number) - 719162)) AS due_on,
          multiIf(
            isNotNull(due_number), 'answered',
            ifNull(has_calendar, 0) = 0, 'refused: there is no such calendar',
            path = '' OR sign = 0, 'refused: there is no such limit',
            path = 'places' OR rolling != 'stay', 'refused: the count leaves the calendar',
            'refused: the count leaves the years 1 to 9999') AS status
        FROM (
          SELECT *, multiIf(ifNull(has_calendar, 0) = 0, NULL, rolling = 'stay', counted_number, ifNull(has_rolled, 0) = 1, rolled_number, NULL) AS due_number
          FROM (
            SELECT *, toInt32(ifNull(multiIf(ifNull(has_roll, 0) = 0, NULL, rolling IN ('next', 'next-outside-breaks'), roll_place, rolling = 'previous', roll_place + roll_counted - 1, NULL), -1)) AS rolled_place
            FROM (
              SELECT *,
                multiIf(
                  path = 'places' AND ifNull(has_calendar, 0) = 1 AND found_number >= first_number AND found_number <= last_number, found_number,
                  path != 'places' AND found_number >= 0 AND found_number <= 3652058, found_number, NULL) AS counted_number,
                toInt32(ifNull(counted_number, -1)) AS counted_day,
                if(rolling = 'next-outside-breaks', 'breaks', 'working-days') AS rolls_by
              FROM (
                SELECT *,
                  multiIf(
                    path = 'places', if(ifNull(has_nth, 0) = 1, nth_number, itself) + if(counting IN ('clear-days-working-days', 'clear-days-sundays-and-holidays', 'clear-days-outside-breaks'), sign, 0),
                    path = 'days', by_days,
                    path = 'months' AND ifNull(has_month, 0) = 1, first_of_month + if(start_day < days, start_day, days) - 1 - if(counting = 'beginning-with', sign, 0),
                    NULL) AS found_number
                FROM (
                SELECT *
                FROM (
                  SELECT *,
                    toInt32(ifNull(multiIf(
                      path != 'places' OR ifNull(has_day, 0) = 0, NULL,
                      counting = 'working-days-beginning-with' AND sign = 1, day_place + amount - 1,
                      counting = 'working-days-beginning-with', day_place + day_counted - amount,
                      amount = 0, NULL,
                      sign = 1, day_place + day_counted + amount - 1,
                      day_place - amount), -1)) AS place,
                    if(path = 'places' AND amount = 0 AND ifNull(has_day, 0) = 1, start_number, NULL) AS itself,
                    if(path = 'days', start_number + sign * (amount * if(unit = 'weeks', 7, 1) + multiIf(counting = 'clear-days', 1, counting = 'beginning-with', -1, 0)), NULL) AS by_days,
                    toInt32(if(path = 'months', start_month + sign * amount * if(unit = 'years', 12, 1), -1)) AS month_number
                  FROM (
                    SELECT *
                    FROM (
                      SELECT id, calendar, start_on, unit, counting, amount, direction, rolling,
                        toInt32(toInt32(start_on) + 719162) AS start_number,
                        toInt32(12 * toInt32(toYear(start_on)) + toInt32(toMonth(start_on)) - 13) AS start_month,
                        toInt32(toDayOfMonth(start_on)) AS start_day,
                        multiIf(direction = 'after', 1, direction = 'before', -1, 0) AS sign,
                        multiIf(
                          counting = 'clear-days-sundays-and-holidays', 'sundays-and-holidays',
                          counting IN ('clear-days-outside-breaks', 'days-outside-breaks'), 'breaks',
                          counting = 'days-outside-longer-breaks', 'longer-breaks',
                          'working-days') AS counts,
                        multiIf(
                          amount < 0 OR amount > 1000000 OR rolling NOT IN ('stay', 'next', 'previous', 'next-outside-breaks'), '',
                          counting IN ('working-days', 'clear-days-working-days', 'clear-days-sundays-and-holidays', 'clear-days-outside-breaks', 'days-outside-breaks', 'days-outside-longer-breaks') AND unit = 'days', 'places',
                          counting = 'working-days-beginning-with' AND unit = 'days' AND amount > 0, 'places',
                          counting = 'clear-days' AND unit = 'days', 'days',
                          counting = 'day-zero-excluded' AND unit IN ('days', 'weeks'), 'days',
                          counting = 'beginning-with' AND unit IN ('days', 'weeks') AND amount > 0, 'days',
                          counting = 'beginning-with' AND unit IN ('months', 'years') AND amount > 0, 'months',
                          counting = 'corresponding-date' AND unit IN ('months', 'years'), 'months',
                          '') AS path
                      FROM pr_question
                    )
                    ANY LEFT JOIN (SELECT calendar, first_number, last_number, 1 AS has_calendar FROM pr_calendar) USING (calendar)
                  )
                  ANY LEFT JOIN (SELECT calendar, counts, day_number AS start_number, place AS day_place, is_counted AS day_counted, 1 AS has_day FROM pr_day) USING (calendar, counts, start_number)
                )
                ANY LEFT JOIN (SELECT month_number, first_number AS first_of_month, days, 1 AS has_month FROM pr_month) USING (month_number)
                )
                ANY LEFT JOIN (SELECT calendar, counts, place, nth_number, 1 AS has_nth FROM pr_nth) USING (calendar, counts, place)
              )
            )
            ANY LEFT JOIN (SELECT calendar, counts AS rolls_by, day_number AS counted_day, place AS roll_place, is_counted AS roll_counted, 1 AS has_roll FROM pr_day WHERE counts IN ('working-days', 'breaks')) USING (calendar, rolls_by, counted_day)
          )
          ANY LEFT JOIN (SELECT calendar, counts AS rolls_by, place AS rolled_place, nth_number AS rolled_number, 1 AS has_rolled FROM pr_nth WHERE counts IN ('working-days', 'breaks')) USING (calendar, rolls_by, rolled_place)
        )
        """;
}
