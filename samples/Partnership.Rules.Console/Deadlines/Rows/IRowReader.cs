namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>What is done with each row of a file.</summary>
internal interface IRowReader
{
    /// <summary>A line with nothing in it.</summary>
    public void Blank();

    /// <summary>A row.</summary>
    /// <param name="raw">Its bytes as they stand in the file; empty when its quotes are not whole.</param>
    /// <param name="fields">Its fields.</param>
    public void Row(ReadOnlySpan<byte> raw, in RowFields fields);
}
