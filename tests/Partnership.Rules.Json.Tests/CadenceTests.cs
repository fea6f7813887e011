using FluentAssertions;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests;

/// <summary>A reading that was taken is written with its reason, whether the word has another or not.</summary>
public sealed class CadenceTests
{
    public static TheoryData<string> Words => new(Cadence.All.Select(cadence => cadence.Words).Append("bi-monthly"));

    [Theory]
    [MemberData(nameof(Words))]
    public void Whatever_reading_of_whatever_word_goes_there_and_back(string word)
    {
        var written = CadenceInterpretation.Parse(word);
        foreach (var cadence in written.Interpretations)
        {
            var taken = written.Take(cadence, "the group has said so");
            PartnershipJson.Of<CadenceInterpretation>().Read(PartnershipJson.Of<CadenceInterpretation>().Write(taken)).Value.Should().Be(taken);
        }
    }
}
