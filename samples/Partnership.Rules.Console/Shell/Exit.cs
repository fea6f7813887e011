namespace Partnership.Rules.Console.Shell;

/// <summary>What the exit code says.</summary>
internal static class Exit
{
    /// <summary>Answered. An answer of no, or unknown, is an answer.</summary>
    internal const int Answered = 0;

    /// <summary>The input was read, but part of it could not be used. The good part is answered.</summary>
    internal const int Partly = 1;

    /// <summary>The command line, or the file it names, cannot be used at all.</summary>
    internal const int BadUsage = 2;
}
