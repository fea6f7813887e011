namespace Partnership.Rules.Documents.Files.Grids;

/// <summary>Ends the reading of a file that cannot be read, with the one problem to report. Never leaves the reader.</summary>
internal sealed class UnreadableException : Exception
{
    public UnreadableException()
    {
    }

    public UnreadableException(string message)
        : base(message)
    {
    }

    public UnreadableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
