namespace Partnership.Rules.Console.Shell;

/// <summary>Whether the citations of an answer are wanted in its place, and in which form.</summary>
internal enum CiteForm
{
    /// <summary>The answer itself is wanted.</summary>
    None,

    /// <summary>The citations are wanted as lines to paste.</summary>
    Text,

    /// <summary>The citations are wanted as JSON.</summary>
    Json,
}
