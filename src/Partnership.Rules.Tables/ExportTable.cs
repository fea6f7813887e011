using Partnership.Rules.Foundation;

namespace Partnership.Rules.Tables;

/// <summary>One exported table: its columns, its key and its rows. Rows are made each time they are asked for, so that no table is held in memory.</summary>
public sealed class ExportTable
{
    private readonly Func<IEnumerable<object?[]>> rows;

    internal ExportTable(string name, string description, string[] key, TableColumn[] columns, Func<IEnumerable<object?[]>> rows)
    {
        (Name, Description, this.rows) = (name, description, rows);
        Key = ValueList.Of(key);
        Columns = ValueList.Of(columns);
    }

    /// <summary>The name of the table, the same in every engine.</summary>
    public string Name { get; }

    /// <summary>What a row of the table says.</summary>
    public string Description { get; }

    /// <summary>The columns that together name one row.</summary>
    public ValueList<string> Key { get; }

    /// <summary>The columns, in order.</summary>
    public ValueList<TableColumn> Columns { get; }

    /// <summary>The rows, in the order of the key. A cell is a string, an int, a bool, a <see cref="DateOnly"/> or null.</summary>
    public IEnumerable<object?[]> Rows => rows();

    /// <summary>The name of the table.</summary>
    public override string ToString() => Name;
}
