using Partnership.Rules.Governance;

namespace Partnership.Rules.Calculators;

/// <summary>Finds the deadlines an event is tied to, and refuses facts that none of them has.</summary>
internal static class EventTies
{
    internal static List<EventTie> Of(LawEvent on, IEnumerable<Deadline> clocks)
    {
        var ties = new List<EventTie>();
        foreach (var clock in clocks)
        {
            foreach (var start in clock.StartedBy)
            {
                if (start.On == on)
                {
                    ties.Add(new EventTie(clock, start));
                }
            }
        }

        return ties;
    }

    internal static void Check(LawEvent on, List<EventTie> ties, DeadlineFacts arguments)
    {
        foreach (var name in arguments.Names)
        {
            if (!ties.Exists(tie => tie.Start.Choice?.Name == name || tie.Start.OnlyIf?.Name == name || tie.Takes(name)))
            {
                throw new ArgumentException(Unheard(name, on, ties), nameof(arguments));
            }
        }
    }

    /// <summary>The facts that the deadlines of an event may ask for, each name once.</summary>
    internal static IEnumerable<DeadlineParameter> Facts(List<EventTie> ties) => ties
        .Where(tie => tie.Start.Role == EventRole.Starts)
        .SelectMany(tie => tie.Clock.Parameters.Where(one => tie.Takes(one.Name)).Concat(new[] { tie.Start.Choice, tie.Start.OnlyIf }.OfType<DeadlineParameter>()))
        .GroupBy(one => one.Name, StringComparer.Ordinal)
        .Select(same => same.First());

    private static string Unheard(string name, LawEvent on, List<EventTie> ties)
    {
        var names = Facts(ties).Select(one => one.Name).ToArray();
        return names.Length == 0
            ? $"No clock of the event {on} takes a fact, and '{name}' was given."
            : $"'{name}' is no fact of the event {on}. Valid facts: {string.Join(", ", names)}.";
    }
}
