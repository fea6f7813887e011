using FluentAssertions;
using Partnership.Rules.Json.Tests.Schemas;

namespace Partnership.Rules.Json.Tests.Answers;

/// <summary>A result is written, good by its schema, and refused when it is read: with its name, and with nothing else said.</summary>
internal static class Refusal
{
    internal static string Of<T>(JsonShape<T> shape, T value, string again)
        where T : notnull
    {
        var json = shape.Write(value);
        var read = shape.Read(json);

        Agreement.Errors(shape.ToSchema(), json).Should().BeEmpty();
        read.HasValue.Should().BeFalse();
        var problem = read.Problems.Should().ContainSingle().Subject;
        problem.Path.Should().Be("$");
        problem.Message.Should().Match($"* again * {again}*", "a file must not pass for an answer, and says what to ask");
        return json;
    }
}
