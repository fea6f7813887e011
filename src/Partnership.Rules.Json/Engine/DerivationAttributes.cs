namespace Partnership.Rules.Json.Engine;

/// <summary>Says what cannot be derived of one member of a model. Everything that is not said is derived from the public record.</summary>
/// <param name="model">The model.</param>
/// <param name="member">The member, by its name in C#.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class MemberAttribute(Type model, string member) : Attribute
{
    public Type Model { get; } = model;

    public string Member { get; } = member;

    /// <summary>Its name in JSON, where that is not its name in C#.</summary>
    public string? Name { get; set; }

    /// <summary>For whole numbers, the least.</summary>
    public int Minimum { get; set; }

    /// <summary>For whole numbers, the most.</summary>
    public int Maximum { get; set; } = int.MaxValue;

    /// <summary>For lists, the fewest items. The list must then be there.</summary>
    public int Fewest { get; set; }

    /// <summary>True for text that may be blank, where text that is required, or is in a list, otherwise may not; false for text that may not, where text that is optional otherwise may.</summary>
    public bool MayBeBlank { get; set; }

    /// <summary>True for a list of rows that are independent: a bad one is reported and omitted.</summary>
    public bool Rows { get; set; }

    /// <summary>For rows, the member that may stand once only.</summary>
    public string? Key { get; set; }

    /// <summary>What it is when it is omitted: a static member of its type, or text that its type parses.</summary>
    public string? Default { get; set; }

    /// <summary>True when it is written even where it has its default.</summary>
    public bool AlwaysWritten { get; set; }

    /// <summary>True when an object without it is refused.</summary>
    public bool Required { get; set; }

    /// <summary>True when it is not written: what it says is said elsewhere.</summary>
    public bool Omit { get; set; }

    /// <summary>True for what is computed and still written.</summary>
    public bool Include { get; set; }

    /// <summary>The property by which its value is named, in place of the whole value.</summary>
    public string? By { get; set; }

    /// <summary>True when the document around may say it once for all.</summary>
    public bool Inherited { get; set; }

    /// <summary>True where a value that a document lists stands whole, as in that list itself.</summary>
    public bool Whole { get; set; }

    /// <summary>For text, the pattern that it keeps to.</summary>
    public string? Pattern { get; set; }

    /// <summary>For text with a pattern, what it must be, in words.</summary>
    public string? Expected { get; set; }
}

/// <summary>Says what cannot be derived of one model.</summary>
/// <param name="model">The model.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
internal sealed class ModelAttribute(Type model) : Attribute
{
    public Type Model { get; } = model;

    /// <summary>Its name in JSON, where that is not its name in C#: the name of its schema, and the tag of a variant.</summary>
    public string? Name { get; set; }

    /// <summary>True where one member that is invalid is reported and the rest stays, in a file of terms.</summary>
    public bool KeepsRest { get; set; }

    /// <summary>Why it has no JSON; null for a model that has.</summary>
    public string? None { get; set; }

    /// <summary>The member by which a document may name it, where it lists all of them once.</summary>
    public string? ListedBy { get; set; }


    /// <summary>For such a model, the class whose All lists the values that everyone knows by their names.</summary>
    public Type? KnownIn { get; set; }

    /// <summary>For a closed set, the static member that lists it, where that is not All.</summary>
    public string? All { get; set; }

    /// <summary>For a model that is text: what the text must be, in words.</summary>
    public string? Text { get; set; }

    /// <summary>For a model that is text: the pattern that it keeps to.</summary>
    public string? Pattern { get; set; }
}

/// <summary>Marks a method that makes the shape of a model by hand. No shape of that model is derived then.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HandMadeAttribute : Attribute;
