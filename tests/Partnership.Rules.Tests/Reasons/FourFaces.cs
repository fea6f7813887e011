using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using Partnership.Rules.Json;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Tests.Reasons;

/// <summary>One determination in its four faces, and what each of them says of it.</summary>
internal sealed record FourFaces(Determination Of, string Minutes, string Narrated, string Json, string Mermaid)
{
    internal static FourFaces For<T>(Determination<T> determination) => new(
        determination,
        MinuteParagraph.Of(determination),
        string.Join('\n', Narration.Of(determination)),
        PartnershipJson.Write(determination),
        MermaidTree.Of(determination));

    public override string ToString() => $"## For the minutes\n\n{Minutes}\n\n## Step by step\n\n{Narrated}\n\n## Mermaid\n\n{Mermaid}\n## JSON\n\n{Json}";

    /// <summary>Each face is asked by itself; all must say what the determination says.</summary>
    internal void ShouldAgree()
    {
        var (steps, asks, flags) = (Of.Steps.Count, Of.StillNeeded.Count, Of.Caveats.Count);

        InMinutes().Should().Be((steps, asks, flags), "the minutes must agree");
        InNarration().Should().Be((steps, asks, flags), "the narration must agree");
        InMermaid().Should().Be((steps, asks, flags), "the drawing must agree");
        using var document = JsonDocument.Parse(Json);
        InJson(document.RootElement).Should().Be((steps, asks, flags), "the JSON must agree");

        document.RootElement.GetProperty("answerInWords").GetString().Should().Be(Of.AnswerInWords);
        document.RootElement.GetProperty("alternatives").GetArrayLength().Should().Be(Of.OtherInterpretations.Count);
        document.RootElement.TryGetProperty("answer", out _).Should().Be(Of.State == FactState.Known);
        var answer = $"On {Of.On.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)}: {Of.AnswerInWords}";
        Minutes.Should().StartWith(answer);
        Narrated.Should().StartWith($"{answer}.");
        Plain(Mermaid).Should().Contain(answer);
        foreach (var words in Of.Steps.Select(step => step.Text).Concat(Of.StillNeeded.Select(ask => ask.Text)).Concat(Of.Caveats.Select(flag => flag.Text)).Concat(Of.OtherInterpretations))
        {
            new[] { Minutes, Narrated, Plain(Mermaid) }.Should().OnlyContain(face => face.Contains(words, StringComparison.Ordinal));
        }
    }

    private static string Plain(string mermaid) => Regex.Replace(mermaid, @"#(\d+);", code => char.ConvertFromUtf32(int.Parse(code.Groups[1].ValueSpan, null)));

    private (int Steps, int Asks, int Flags) InMinutes()
    {
        var steps = Regex.Match(Minutes, @"The answer follows from (\d+) steps?:");
        return (steps.Success ? int.Parse(steps.Groups[1].ValueSpan, null) : 0, Regex.Count(Minutes, "Still needed: "), Regex.Count(Minutes, "It was noted: "));
    }

    private (int Steps, int Asks, int Flags) InNarration() =>
        (Regex.Count(Narrated, @"(?m)^\d+\. "), Regex.Count(Narrated, "(?m)^Still needed: "), Regex.Count(Narrated, "(?m)^Caveat: "));

    private (int Steps, int Asks, int Flags) InMermaid() =>
        (Regex.Count(Mermaid, @"(?m)^    step\d+\["), Regex.Count(Mermaid, @"(?m)^    ask\d+\["), Regex.Count(Mermaid, @"(?m)^    flag\d+\["));

    private static (int Steps, int Asks, int Flags) InJson(JsonElement json) =>
        (json.GetProperty("steps").GetArrayLength(), json.GetProperty("stillNeeded").GetArrayLength(), json.GetProperty("flags").GetArrayLength());
}
