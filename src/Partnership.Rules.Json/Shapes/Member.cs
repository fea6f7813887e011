using System.Text.Json.Nodes;
using Partnership.Rules.Json.Reading;

namespace Partnership.Rules.Json.Shapes;

/// <summary>One member of an object: its name, what it is for, and how it is written, read and described.</summary>
internal sealed record Member<T>(string Name, string Description)
{
    /// <summary>True when an object without it is refused.</summary>
    internal bool IsNeeded { get; init; }

    /// <summary>Writes name and value, or nothing when there is nothing to say.</summary>
    internal Action<Pen, T> Put { get; init; } = (_, _) => { };

    /// <summary>Reads the value. Where it waits, the members that do not are read already.</summary>
    internal Func<SourceLocation, Taken, object?> Take { get; init; } = (_, _) => null;

    /// <summary>What stands for it when it is not there.</summary>
    internal Func<object?> Absent { get; init; } = () => null;

    /// <summary>What stands for it in a sheet when it is there and cannot be used; the same as when it is not there, where nothing else is said.</summary>
    internal Func<object?>? Unread { get; init; }

    /// <summary>What null stands for in a sheet; null itself where none may stand.</summary>
    internal Func<object?>? OfNull { get; init; }

    /// <summary>Finds it in what the document around says once for all; null for a member that is never said so.</summary>
    internal Func<Scope, object?>? InScope { get; init; }

    internal Func<SchemaBook, JsonObject> Describe { get; init; } = _ => [];

    /// <summary>True when it belongs to a part, and what encloses the part always has it.</summary>
    internal bool IsEnclosed { get; init; }

    /// <summary>True when it is read after all that do not wait.</summary>
    internal bool Waits { get; init; }

    /// <summary>True when a document must have it: never in a part, and not in a document that lists its sources.</summary>
    internal bool IsNeededIn(SchemaBook book) => IsNeeded && !IsEnclosed && (InScope is null || !book.NamesSources);
}
