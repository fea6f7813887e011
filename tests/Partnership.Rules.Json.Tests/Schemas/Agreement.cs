using System.Text.Json;
using FluentAssertions;
using Json.Schema;

namespace Partnership.Rules.Json.Tests.Schemas;

/// <summary>Whether a shape and its schema say the same of a text.</summary>
internal static class Agreement
{
    /// <summary>The value goes there and back, and what was written is good by the schema.</summary>
    internal static void BackAgain<T>(JsonShape<T> shape, T value)
        where T : notnull
    {
        var json = shape.Write(value);
        var read = shape.Read(json);

        read.Problems.Should().BeEmpty();
        read.Value.Should().Be(value);
        Errors(shape.ToSchema(), json).Should().BeEmpty();
    }

    internal static string[] Errors(string schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        var told = Compiled.Of(schema).Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return told.IsValid ? [] : [.. told.Details!.Where(one => one.Errors is not null).SelectMany(one => one.Errors!.Select(error => $"{one.InstanceLocation}: {error.Value}"))];
    }
}
