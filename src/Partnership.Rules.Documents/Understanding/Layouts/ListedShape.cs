using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>The columns into which the items of lists are laid.</summary>
/// <param name="HasCodes">True where an item begins with a code.</param>
/// <param name="Details">What the items say in addition to what is to be done, each with the heading it is given first.</param>
/// <param name="HasSteps">True where an item has steps.</param>
internal sealed record ListedShape(bool HasCodes, IReadOnlyList<(ColumnRole Role, string Heading)> Details, bool HasSteps)
{
    internal static ListedShape Of(Listed[] items)
    {
        var actions = Array.FindAll(items, item => item.Kind == ListedKind.Action);
        var details = actions.SelectMany(item => item.Text.Details).GroupBy(one => one.Key).OrderBy(group => group.Key).Select(group => (group.Key, group.First().Value.Heading)).ToArray();
        return new ListedShape(Array.Exists(actions, item => item.Text.Code.Length > 0), details, Array.Exists(items, item => item.Kind == ListedKind.Step));
    }

    internal Row Header(int line) => new(line, [.. Cells("Ref", "Action", Details.Select(one => one.Heading), "Steps", line)]) { IsMarked = true };

    internal Row Row(Listed item, IEnumerable<Listed> steps) =>
        new(item.Line, [.. Cells(item.Text.Code, item.Text.Action, Details.Select(one => item.Text.Details.TryGetValue(one.Role, out var detail) ? detail.Text : string.Empty), string.Join("\n", steps.Select(Written)), item.Line)]);

    private static string Written(Listed step) =>
        string.Join(" ", new[] { step.Text.Code, step.Text.Action }.Concat(step.Text.Details.Values.Select(detail => $"{detail.Heading}: {detail.Text}")).Where(text => text.Length > 0));

    private IEnumerable<Cell> Cells(string code, string action, IEnumerable<string> details, string steps, int line) =>
        new[] { HasCodes ? code : null, action }.Concat(details).Append(HasSteps ? steps : null).OfType<string>().Select((text, column) => new Cell(text, line, AddressForm.Lines, column));
}
