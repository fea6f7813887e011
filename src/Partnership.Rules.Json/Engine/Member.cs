using System.Text.Json.Nodes;

namespace Partnership.Rules.Json.Engine;

/// <summary>One member of an object: its name, what it is for, and how it is written, read and described.</summary>
internal sealed record Member<T>(string Name, string Description)
{
    /// <summary>True when an object without it is refused.</summary>
    internal bool IsRequired { get; init; }

    /// <summary>Writes name and value, or nothing when there is nothing to say.</summary>
    internal Action<JsonWriteContext, T> Write { get; init; } = (_, _) => { };

    internal Func<JsonReadContext, object?> Read { get; init; } = _ => null;

    /// <summary>What stands for it when it is not there.</summary>
    internal object? Absent { get; init; }

    /// <summary>What stands for it in a sheet when it is there and cannot be used, where that is not what stands for it when it is not there.</summary>
    internal object? Unread { get; init; }

    /// <summary>True when null may stand in a sheet.</summary>
    internal bool IsNullable { get; init; }

    /// <summary>What null stands for in a sheet.</summary>
    internal object? OfNull { get; init; }

    /// <summary>Finds it in what the document around says once for all; null for a member that is never said so.</summary>
    internal Func<DocumentContext, object?>? Inherited { get; init; }

    internal Func<SchemaBuilder, JsonObject> WriteSchema { get; init; } = _ => [];

    /// <summary>True when it belongs to a part, and what encloses the part always has it.</summary>
    internal bool IsInPart { get; init; }

    /// <summary>True when it is read after all that it may depend on, with what they say.</summary>
    internal bool IsDependent { get; init; }

    /// <summary>True when a document must have it: never in a part, and not in a document that lists its sources.</summary>
    internal bool IsRequiredIn(SchemaBuilder schema) => IsRequired && !IsInPart && (Inherited is null || !schema.NamesSources);
}
