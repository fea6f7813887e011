using Partnership.Rules.Time;
using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes.Answers;

/// <summary>What stands in a result by its name alone, and the words for states.</summary>
internal static class Named
{
    internal static JsonShape<Finding> Finding => StepShape.Finding;

    internal static JsonShape<DateInterval> Stretch { get; } = new ObjectShape<DateInterval>("stretch", "Days from one to another, both included.", declare =>
    {
        var from = declare.Needs("from", "The first day.", Plain.Day, one => one.Start);
        var to = declare.Needs("to", "The last day.", Plain.Day, one => one.End);
        return taken => new DateInterval(from(taken), to(taken));
    });

    /// <summary>A group by its id.</summary>
    internal static void Group<T>(Declaration<T> declare, Func<T, Group> get)
        where T : notnull => declare.Needs("group", "The group, by its id.", GovernanceJson.GroupId, one => get(one).Id);

    /// <summary>One of a list of states, each by its name.</summary>
    internal static JsonShape<T> State<T>(params T[] all)
        where T : struct, Enum => new ChoiceShape<T>(all, one => Camel(one.ToString()));

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
