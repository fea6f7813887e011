namespace Partnership.Rules.Documents.Understanding;

/// <summary>An item of a list: what it says, where and how deep it stands, and what it is.</summary>
internal sealed class Listed(ItemText text, int line, int depth)
{
    internal ItemText Text { get; set; } = text;

    internal int Line { get; } = line;

    internal int Depth { get; } = depth;

    internal ListedKind Kind { get; set; } = ListedKind.Action;
}

/// <summary>What an item of a list is.</summary>
internal enum ListedKind
{
    /// <summary>An action.</summary>
    Action,

    /// <summary>A step of the action above it.</summary>
    Step,

    /// <summary>A line over the items below it.</summary>
    Caption,
}
