using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Partnership.Rules.Analyzers;

/// <summary>Reads of <c>Value</c>, from a determination or from its <c>Answer</c>.</summary>
internal static class ValueRead
{
    /// <summary>The determination, or the fact apart from one, whose value a property reads; null when the property is another.</summary>
    internal static IOperation? Of(IPropertyReferenceOperation read, KnownTypes known)
    {
        if (read.Property.Name != "Value" || read.Instance is not { } instance)
        {
            return null;
        }

        var owner = Operations.Bare(instance);
        return known.IsDetermination(instance.Type) ? owner
            : !known.IsFact(instance.Type) ? null
            : owner is IPropertyReferenceOperation { Property.Name: "Answer" } answer && known.IsDetermination(answer.Instance?.Type) ? Operations.Bare(answer.Instance)
            : owner is ILocalReferenceOperation ? owner
            : null;
    }

    /// <summary>Whether someone waits for the exception of an answer that is not known.</summary>
    internal static bool IsCaught(IOperation read)
    {
        var (inner, up) = (read, read.Parent);
        while (up is not null && !(up is ITryOperation attempt && attempt.Body == inner && attempt.Catches.Any()))
        {
            (inner, up) = (up, up.Parent);
        }

        return up is not null;
    }
}
