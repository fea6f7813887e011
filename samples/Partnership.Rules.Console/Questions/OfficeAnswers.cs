using Partnership.Rules.Calculators;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Console.Governance;

/// <summary>The question about an office that rotates: whose turn it is.</summary>
internal static class OfficeAnswers
{
    private const string The = "the ";

    internal static IEnumerable<QuestionAnswer> Rotation(Asked<RotationFacts> asked)
    {
        var facts = asked.Facts ?? throw new BadUsageException("--facts is needed. Enter a file such as samples/facts/rotation.json.");
        var office = Ordered(facts.Office == "vice-chair" ? asked.Group.ViceChair : asked.Group.Chair, facts.Order);
        var bodies = office is { IsSpecified: true, Value.Rotation.IsSpecified: true } ? office.Value.Rotation.Value.Among : ValueList<Party>.Empty;
        var holder = bodies.FirstOrDefault(one => Same(one.Key, facts.Holder) || Same(one.Name, facts.Holder))
            ?? (bodies.Count == 0 ? new Party(facts.Holder, facts.Holder) : throw new BadUsageException($"--facts: the holder '{facts.Holder}' is not in the rotation. Enter one of {string.Join(", ", bodies.Select(one => one.Key))}.{Closest.Ask(facts.Holder, bodies.Select(one => one.Key))}"));
        return asked.On < facts.From
            ? throw new BadUsageException("--on: it is before the day in 'from'. Enter that day or a later one.")
            : [Questions.Answer("whose turn it is", RotationCalculator.TurnOn(asked.Group, office, (holder, facts.From), asked.On), one => one.Name)];
    }

    /// <summary>The office with the order that the facts give, where its terms leave the order out.</summary>
    private static DocumentValue<Office> Ordered(DocumentValue<Office> office, IReadOnlyList<string>? order)
    {
        if (order is null || office is not { IsSpecified: true, Value.Rotation: { IsSpecified: true } stated })
        {
            return office;
        }

        if (stated.Value.Among.Count > 0)
        {
            throw new BadUsageException($"--facts: the terms give the order, {stated.Value}. Take 'order' out.");
        }

        var rotation = new Rotation(stated.Value.Each, [.. order.Select(one => new Party(one, one))]);
        return DocumentValue.As(office.Value with { Rotation = DocumentValue.As(rotation, stated.Citation) }, office.Citation);
    }

    private static bool Same(string one, string other) => string.Equals(Bare(one), Bare(other), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) => name.StartsWith(The, StringComparison.OrdinalIgnoreCase) ? name[The.Length..] : name;
}
