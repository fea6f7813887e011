using System.Runtime.InteropServices;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Reasons;

/// <summary>What a document says on a point, with its citation; or that it does not say. The default does not say, and silence is never zero.</summary>
/// <typeparam name="T">The type of what is said.</typeparam>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DocumentValue<T>
{
    private readonly T value;
    private readonly Citation? citation;

    internal DocumentValue(T value, Citation citation)
    {
        this.value = value;
        this.citation = citation;
    }

    /// <summary>The document does not say.</summary>
    public static DocumentValue<T> Unspecified => default;

    /// <summary>True when the document says something.</summary>
    public bool IsSpecified => citation is not null;

    /// <summary>The value that the document states.</summary>
    /// <exception cref="InvalidOperationException">The document is silent.</exception>
    public T Value => IsSpecified ? value : throw new InvalidOperationException("The document does not say.");

    /// <summary>Where it says so.</summary>
    /// <exception cref="InvalidOperationException">The document is silent.</exception>
    public Citation Citation => citation ?? throw new InvalidOperationException("The document does not say.");

    /// <summary>What it says, or <c>unspecified</c>.</summary>
    public override string ToString() => IsSpecified ? value!.ToString()! : "unspecified";
}

/// <summary>Makes statements of what documents say.</summary>
public static class DocumentValue
{
    /// <summary>What a document says, and where.</summary>
    /// <param name="value">What it says.</param>
    /// <param name="citation">Where.</param>
    /// <typeparam name="T">The type of what is said.</typeparam>
    /// <exception cref="ArgumentNullException">There is no citation.</exception>
    public static DocumentValue<T> As<T>(T value, Citation citation) => new(value, Guard.NotNull(citation));
}
