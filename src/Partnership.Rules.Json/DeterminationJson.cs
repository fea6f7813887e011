using System.Text.Json;
using Partnership.Rules.Foundation;
using Partnership.Rules.Json.Shapes;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json;

/// <summary>Determinations as JSON. A failed one can never read back as a success.</summary>
/// <remarks>
/// <para><c>state</c> is <c>known</c>, <c>notKnown</c> or <c>notApplicable</c>. Only a known one has an <c>answer</c>, and a known one always has.
/// A document in which that, or anything else, does not hold together is refused with the place and the reason.</para>
/// <para>A serializer with <see cref="PartnershipJson.Resolver"/> writes every determination that a calculator comes to in the same way. It reads a
/// <see cref="DeterminationDocument"/>, and refuses to read a <see cref="Determination{T}"/>.</para>
/// <para>Worked example: <c>"state": "notKnown"</c> with an <c>"answer": "2021-08-24"</c> is refused at <c>$.answer</c>.</para>
/// </remarks>
public static class DeterminationJson
{
    /// <summary>A determination as it was written down: <c>state</c>, <c>on</c>, <c>kind</c>, <c>answer</c>, <c>answerInWords</c>, <c>alternatives</c>, <c>steps</c>, <c>stillNeeded</c>, <c>flags</c>, <c>rules</c>.</summary>
    public static JsonShape<DeterminationDocument> Shape { get; } = DeterminationShape.Shape;

    /// <summary>The determination as JSON, indented.</summary>
    /// <param name="determination">The determination.</param>
    /// <typeparam name="T">The type of its answer. Dates, findings and whole numbers are written as such, anything else in words.</typeparam>
    /// <exception cref="ArgumentNullException">The determination is null.</exception>
    public static string Write<T>(Determination<T> determination) => Shape.Write(DeterminationShape.DocumentOf(Guard.NotNull(determination)));

    /// <summary>Writes the determination where a larger document stands.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="determination">The determination.</param>
    /// <typeparam name="T">The type of its answer.</typeparam>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteTo<T>(Utf8JsonWriter writer, Determination<T> determination) =>
        Shape.WriteTo(writer, DeterminationShape.DocumentOf(Guard.NotNull(determination)));

    /// <summary>Reads what <see cref="Write"/> wrote. A document that does not hold together has no value.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static JsonReading<DeterminationDocument> Read(string json) => Shape.Read(json);
}
