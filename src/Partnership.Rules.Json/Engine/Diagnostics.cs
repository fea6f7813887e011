using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Engine;

/// <summary>Gathers the problems of one document, and counts the errors for which it is refused.</summary>
/// <param name="tracksPaths">False in a first pass, which asks only whether there is any problem. A sound document then costs no paths.</param>
internal sealed class Diagnostics(bool tracksPaths)
{
    /// <summary>The most problems listed; a last line counts the rest.</summary>
    private const int Most = 1000;

    private readonly List<JsonProblem> items = [];
    private int unlisted;

    internal bool TracksPaths { get; } = tracksPaths;

    /// <summary>The members of the objects that are being read.</summary>
    internal ReadStack Stack { get; } = new();

    internal bool IsEmpty => items.Count == 0 && !(ListsMembersOnly && Errors > 0);

    /// <summary>How many problems are listed so far.</summary>
    internal int Count => items.Count;

    /// <summary>Problems for which no row has been omitted.</summary>
    internal int Errors { get; private set; }

    /// <summary>The problems, in the order in which they were found.</summary>
    internal ValueList<JsonProblem> ToList() => unlisted == 0
        ? items.ToValueList()
        : items.Append(new JsonProblem("$", FormattableString.Invariant($"There are {unlisted} more problems. Correct these first."))).ToValueList();

    /// <summary>True where only the members themselves are looked at: one that there is not, and one that appears twice. Every error counts, and no other is listed.</summary>
    internal bool ListsMembersOnly { get; init; }

    /// <summary>True where members that there are not, and those that appear twice, are passed over.</summary>
    internal bool PassesMembers { get; init; }

    /// <summary>A problem with a member itself, whatever its value.</summary>
    internal void AddMember(string path, string text, string? didYouMean = null)
    {
        if (!PassesMembers)
        {
            List(path, text, didYouMean);
        }
    }

    /// <summary>Counts an error that follows from another one, which is listed.</summary>
    internal void AddUnlisted() => Errors++;

    private void List(string path, string text, string? didYouMean) => List(new JsonProblem(path, Quoted.Problem(text)) { DidYouMean = didYouMean });

    internal void AddError(string path, string text) => Add(new JsonProblem(path, Quoted.Problem(text)));

    /// <summary>The same, with the valid value that was most likely meant.</summary>
    internal void AddError(string path, string text, string? didYouMean) => Add(new JsonProblem(path, Quoted.Problem(text)) { DidYouMean = didYouMean });

    internal void Add(JsonProblem problem)
    {
        if (ListsMembersOnly)
        {
            Errors++;
        }
        else
        {
            List(problem);
        }
    }

    private void List(JsonProblem problem)
    {
        Errors++;
        if (items.Count < Most)
        {
            items.Add(problem);
        }
        else
        {
            unlisted++;
        }
    }

    /// <summary>Keeps the problems since a count as they are: what they were found in has been omitted.</summary>
    internal void Skip(int since)
    {
        Skipped += Errors > since ? 1 : 0;
        Errors = since;
    }

    /// <summary>Keeps the problems since a count as they are: what they were found in is kept.</summary>
    internal void Keep(int since) => Errors = since;

    /// <summary>How many values have been omitted and their place kept, since their owner last took note.</summary>
    internal int Skipped { get; private set; }

    /// <summary>What was omitted since a count has been taken note of.</summary>
    internal void NoteSkipped(int since) => Skipped = since;

    /// <summary>Adds a sentence to the problems of a value since a count.</summary>
    internal void Amend(int since, string path, string sentence)
    {
        for (var i = since; i < items.Count; i++)
        {
            items[i] = items[i].Path == path ? items[i] with { Message = $"{items[i].Message} {sentence}" } : items[i];
        }
    }
}

/// <summary>Keeps what is quoted from a document short, so that no problem is as long as the document.</summary>
internal static class Quoted
{
    private const int Longest = 100;
    private const int LongestProblem = 4000;

    /// <summary>The text, or its first hundred characters.</summary>
    internal static string Text(string text) => Shorten(text, Longest);

    /// <summary>A whole problem, which may hold long lists of valid values.</summary>
    internal static string Problem(string text) => Shorten(text, LongestProblem);

    /// <summary>Half a character is never left at the end.</summary>
    private static string Shorten(string text, int longest) =>
        text.Length <= longest ? text
        : $"{text.Substring(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)}…";
}
