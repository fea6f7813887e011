using System.Text.Json.Nodes;

namespace Partnership.Rules.Json.Engine;

/// <summary>An object with declared members. Unknown ones, and ones that appear twice, are errors: a misspelt member must not pass in silence.</summary>
/// <param name="name">The name of its definition in a schema.</param>
/// <param name="description">What it is.</param>
/// <param name="declare">Declares the members, and gives back how the value is made of them.</param>
internal sealed class ObjectShape<T>(string name, string description, Func<Declaration<T>, Func<MemberValues, T>> declare) : JsonShape<T>
    where T : notnull
{
    /// <summary>True where, in a file of terms, one point that is no good is reported and counts as not read, and the rest stays.</summary>
    internal bool KeepsRest { get; init; }

    private const string Cited = "citation";

    private readonly DeclaredMembers<T> members = new(declare);

    /// <summary>What is checked of a value that was made, with its place.</summary>
    internal Action<T, JsonReadContext>? Check { get; init; }

    internal override IReadOnlyList<string> MemberNames => members.Names;

    internal override void Write(JsonWriteContext context, T value)
    {
        context.Writer.WriteStartObject();
        members.Write(context, value);
        context.Writer.WriteEndObject();
    }

    internal override T? Read(JsonReadContext context)
    {
        context = Around(context);
        var (stack, all, before) = (context.Diagnostics.Stack, members.All, context.Diagnostics.Errors);
        var notRead = KeepsRest && context.Document.Get<ShortForms.TermsAround>() is not null ? new NotReadPoints<T>(all) : null;
        if (notRead is not null && context.Element.ValueKind != System.Text.Json.JsonValueKind.Object && !Array.Exists(all, one => one.IsRequired))
        {
            return Open(context, notRead);
        }

        var start = stack.Push(all.Length);
        var values = new MemberValues(stack, start);
        var found = new FoundMembers(context, members.Names, start);
        if (notRead is not null && context.Element.ValueKind == System.Text.Json.JsonValueKind.Object)
        {
            context.Diagnostics.Keep(before);
            notRead.AddMisspelt(context, members.Names);
        }

        ReadEach(found, values, context.Document, notRead, isDependent: false);
        ReadEach(found, values, members.Within(context.Document, values), notRead, isDependent: true);
        notRead?.Complete(found, values);
        var value = members.Make(found, values);
        stack.Pop(start);
        if (found.IsSound && value is not null)
        {
            Check?.Invoke(value, context);
        }

        return value;
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema) => schema.Refer(name, () => Define(schema));

    /// <summary>The definition itself, to stand where it is used.</summary>
    internal JsonObject Define(SchemaBuilder schema) => members.Define(description, member => member.WriteSchema(schema), schema);

    /// <summary>The object with every point open: its clauses are not held, or nothing of it could be used.</summary>
    private T? Open(JsonReadContext context, NotReadPoints<T> notRead)
    {
        if (context.Element.ValueKind != System.Text.Json.JsonValueKind.String || !context.Element.ValueEquals(NotReadPoints<T>.Name))
        {
            context.AddWarning($"It must be an object with the members {string.Join(", ", members.Names)}, or \"notRead\" where its clauses are not held.");
        }

        var start = context.Diagnostics.Stack.Push(members.All.Length);
        var values = new MemberValues(context.Diagnostics.Stack, start);
        notRead.Open(values);
        var value = members.Make(values);
        context.Diagnostics.Stack.Pop(start);
        return value;
    }

    /// <summary>The point; where some of it is not valid, what can, and the place of the point marked as one whose clause is not held.</summary>
    private static object? ReadPoint(Member<T> member, JsonReadContext context, NotReadPoints<T> notRead)
    {
        var (diagnostics, before, skipped) = (context.Diagnostics, context.Diagnostics.Errors, context.Diagnostics.Skipped);
        var value = member.Read(context);
        var isGood = diagnostics.Errors == before;
        if (!isGood || diagnostics.Skipped != skipped)
        {
            notRead.Add(member, isLost: !isGood);
        }

        diagnostics.Skip(before);
        diagnostics.NoteSkipped(skipped);
        return isGood ? value : member.Unread ?? member.Absent;
    }

    /// <summary>In a file of terms, the citation of an object serves its parts.</summary>
    private static JsonReadContext Around(JsonReadContext context) =>
        context.Element.ValueKind == System.Text.Json.JsonValueKind.Object && typeof(T) != typeof(Reasons.Citation) && context.Document.Get<ShortForms.TermsAround>() is not null && FoundMembers.Peek(context, Cited) is { } cited
            ? context.Within(ShortForms.CitationPeek.Within(cited, context.Document))
            : context;

    private static object? Absent(Member<T> member, FoundMembers found)
    {
        var inherited = member.Inherited?.Invoke(found.Document) ?? (member.Name == Cited && typeof(T) != typeof(Governance.Group) ? found.Document.Get<ShortForms.CitationAround>()?.Citation : null);
        if (inherited is null && member.IsRequired)
        {
            found.AddMissing(member.Name);
        }

        return inherited ?? member.Absent;
    }

    private void ReadEach(FoundMembers found, MemberValues values, DocumentContext document, NotReadPoints<T>? notRead, bool isDependent)
    {
        for (var i = 0; i < members.All.Length; i++)
        {
            var member = members.All[i];
            if (member.IsDependent == isDependent)
            {
                values[i] = !found.TryFind(i, member.Name, document, out var context) ? Absent(member, found)
                    : notRead is not null && !member.IsRequired && found.IsRepeated(member.Name) ? notRead.Open(member)
                    : notRead is not null && !member.IsRequired ? ReadPoint(member, context, notRead)
                    : member.Read(context);
            }
        }
    }
}

/// <summary>A result: it is written and described. A file that holds one is refused by name, for an answer comes out of its question and not out of a file.</summary>
/// <param name="name">The name of its definition in a schema.</param>
/// <param name="description">What it is.</param>
/// <param name="again">What to say to one who reads it: that it is a result, and what to ask again.</param>
/// <param name="declare">Declares what is written of it.</param>
internal sealed class WriteOnlyShape<T>(string name, string description, string again, Action<Declaration<T>> declare) : JsonShape<T>
    where T : notnull
{
    private readonly ObjectShape<T> written = new(name, description, declaration =>
    {
        declare(declaration);
        return _ => throw new FormatException(again);
    });

    internal override void Write(JsonWriteContext context, T value) => written.Write(context, value);

    internal override T? Read(JsonReadContext context)
    {
        context.AddError(again);
        return default;
    }

    internal override JsonObject WriteSchema(SchemaBuilder schema) => written.WriteSchema(schema);
}
