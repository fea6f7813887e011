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

    private DocumentValue(bool isNotRead) => (value, citation, IsNotRead) = (default!, null, isNotRead);

    internal DocumentValue(T value, Citation citation)
    {
        this.value = value;
        this.citation = citation;
        IsNotRead = false;
    }

    /// <summary>The document does not say.</summary>
    public static DocumentValue<T> Unspecified => default;

    /// <summary>The document takes the point up, and what it says is not held: it must be looked up. Not known, where silence is not applicable.</summary>
    public static DocumentValue<T> NotRead { get; } = new(isNotRead: true);

    /// <summary>True when the document says something that is not held here.</summary>
    public bool IsNotRead { get; }

    /// <summary>True when what the document says is held here.</summary>
    public bool IsSpecified => citation is not null;

    /// <summary>The value that the document states.</summary>
    /// <exception cref="InvalidOperationException">The document does not say.</exception>
    public T Value => IsSpecified ? value : throw new InvalidOperationException("The document does not say.");

    /// <summary>Where it says so.</summary>
    /// <exception cref="InvalidOperationException">The document does not say.</exception>
    public Citation Citation => citation ?? throw new InvalidOperationException("The document does not say.");

    /// <summary>What it says, <c>unspecified</c> where it says nothing, or <c>notRead</c>.</summary>
    public override string ToString() => IsSpecified ? value!.ToString()! : IsNotRead ? "notRead" : "unspecified";
}

/// <summary>Makes statements of what documents say.</summary>
/// <example><code>static DocumentValue&lt;Cadence&gt; Quarterly(Citation clause) { return DocumentValue.As(Cadence.Quarterly, clause); }</code></example>
public static class DocumentValue
{
    /// <summary>What a document says, and where.</summary>
    /// <param name="value">The text.</param>
    /// <param name="citation">The place in the document that says so.</param>
    /// <typeparam name="T">The type of what is said.</typeparam>
    /// <exception cref="ArgumentNullException">There is no citation.</exception>
    public static DocumentValue<T> As<T>(T value, Citation citation) => new(value, Guard.NotNull(citation));
}
