namespace Partnership.Rules.Tables;

/// <summary>What a column holds. An empty cell is null in every type.</summary>
public enum ColumnType
{
    /// <summary>Text of any length.</summary>
    Text,

    /// <summary>A whole number of 32 bits.</summary>
    Number,

    /// <summary>A date of the ISO calendar.</summary>
    Date,

    /// <summary>True or false.</summary>
    Truth,
}
