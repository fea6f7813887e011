namespace Partnership.Rules.Tables;

/// <summary>A column of an exported table.</summary>
/// <param name="Name">The name of the column, the same in every engine.</param>
/// <param name="Type">What the column holds.</param>
/// <param name="Description">What the column means, for the person who writes a query.</param>
public sealed record TableColumn(string Name, ColumnType Type, string Description)
{
    /// <summary>True when a cell may be empty.</summary>
    public bool MayBeEmpty { get; init; }
}
