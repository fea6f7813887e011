using System.Text.Json.Nodes;

namespace Partnership.Rules.Json.Shapes;

/// <summary>Makes the forms of a tagged shape.</summary>
internal static class Case
{
    internal const string Tag = "kind";

    /// <summary>A form that is a type of its own.</summary>
    internal static Case<T> Of<T, TForm>(string code, string description, Func<Declaration<TForm>, Func<Taken, TForm>> declare)
        where T : notnull
        where TForm : T => new(code, value => value is TForm, name => new FormShape<T, TForm>(Tagged(name, code, description, declare)));

    /// <summary>A form of a type that tells its forms apart by itself.</summary>
    internal static Case<T> When<T>(string code, string description, Func<T, bool> owns, Func<Declaration<T>, Func<Taken, T>> declare)
        where T : notnull => new(code, owns, name => Tagged(name, code, description, declare));

    private static ObjectShape<T> Tagged<T>(string name, string code, string description, Func<Declaration<T>, Func<Taken, T>> declare)
        where T : notnull => new($"{name}-{code}", description, declaration =>
    {
        declaration.Fixed(new Member<T>(Tag, description)
        {
            IsNeeded = true,
            Put = (pen, _) => pen.Writer.WriteString(Tag, code),
            Describe = _ => new JsonObject { ["const"] = code },
        });
        return declare(declaration);
    });
}
