namespace Partnership.Rules.Json.Reading;

/// <summary>Gathers the problems of one document, and counts those for which it is refused.</summary>
internal sealed class ProblemSink
{
    private readonly List<JsonProblem> found = [];

    internal IReadOnlyList<JsonProblem> Found => found;

    /// <summary>Problems that no row has been left out for.</summary>
    internal int Refusals { get; private set; }

    internal void Add(string path, string says)
    {
        found.Add(new JsonProblem(path, says));
        Refusals++;
    }

    /// <summary>Lets the problems since a count stand as told: what they were found in has been left out.</summary>
    internal void LeftOut(int since) => Refusals = since;
}
