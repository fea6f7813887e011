using Partnership.Rules.Json.Shapes;

namespace Partnership.Rules.Json;

/// <summary>A partnership's own terms of reference as one JSON file.</summary>
/// <remarks>
/// <para>Texts that are cited stand once, under <c>sources</c>; a citation then names one by its key, or none where it is the partnership's own
/// document. A row that is no good is told, with its path, and left out; the others stand.</para>
/// <para>Local terms may add to statute and never take away from it. A rule that stands under the id of a statutory one, that claims the layer of
/// statute without an Act to cite, or that asks for less than statute does, is refused by name, with both citations.</para>
/// </remarks>
public static class TermsJson
{
    /// <summary>A file of terms: <c>sources</c>, <c>partnership</c>, <c>groups</c>, <c>links</c>, <c>standingDuties</c>, <c>deadlines</c>, <c>requirements</c>, <c>conflicts</c>.</summary>
    public static JsonShape<Terms> Terms { get; } = new TermsShape();
}
