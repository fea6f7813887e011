using System.Text.Json;

namespace Partnership.Rules.Json.Engine;

/// <summary>The members found in an object. Unknown ones, and ones that appear twice, are reported as they are found.</summary>
internal readonly struct FoundMembers
{
    private readonly JsonReadContext context;
    private readonly int start;
    private readonly int before;
    private readonly int own;
    private readonly Dictionary<string, JsonElement>? others;
    private readonly HashSet<string>? repeated;

    /// <param name="context">The context of the object.</param>
    /// <param name="known">The members that there are.</param>
    /// <param name="start">Where their room on the stack begins.</param>
    /// <param name="isOpen">True when others may be with them.</param>
    internal FoundMembers(JsonReadContext context, string[] known, int start, bool isOpen = false)
    {
        this.context = context;
        this.start = start;
        before = context.Diagnostics.Errors;
        others = isOpen ? new Dictionary<string, JsonElement>(StringComparer.Ordinal) : null;
        if (context.Element.ValueKind != JsonValueKind.Object)
        {
            context.Wrong($"an object with the members {string.Join(", ", known)}", 0);
            own = -1;
            return;
        }

        var next = 0;
        foreach (var member in context.Element.EnumerateObject())
        {
            next = IndexOf(member, known, next);
            if (!(next >= 0 ? KeepOnce(context.Diagnostics.Stack, start + next, member.Value) : KeepOther(member, known)))
            {
                repeated ??= new HashSet<string>(StringComparer.Ordinal);
                repeated.Add(NameOf(member)!);
                context.Member(NameOf(member)!, member.Value).AddRepeated();
            }

            next++;
        }

        own = context.Diagnostics.Errors;
    }

    /// <summary>The names of those that are with the known members.</summary>
    internal IEnumerable<string> Others => others?.Keys ?? Enumerable.Empty<string>();

    internal DocumentContext Document => context.Document;

    /// <summary>True while nothing has been wrong with this object or anything in it.</summary>
    internal bool IsSound => context.Diagnostics.Errors == before;

    /// <summary>True when members that there are not, or that appear twice, are all that is wrong: what the known ones say can still be looked at.</summary>
    internal bool HasStrangersOnly => context.Diagnostics.Errors == own && own > before;

    /// <summary>Where a member stands, before the object is read; null when it does not.</summary>
    internal static JsonReadContext? Peek(JsonReadContext context, string name)
    {
        foreach (var member in context.Element.EnumerateObject())
        {
            if (Is(member, name))
            {
                return context.Member(name, member.Value);
            }
        }

        return null;
    }

    /// <summary>The name; null when it holds half a character.</summary>
    internal static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>True when the known member stands here, and where.</summary>
    internal bool TryFind(int member, string name, DocumentContext document, out JsonReadContext found)
    {
        var element = context.Diagnostics.Stack.Element(start + member);
        var isThere = element.ValueKind != JsonValueKind.Undefined;
        found = isThere ? context.Within(document).Member(name, element) : default;
        return isThere;
    }

    /// <summary>Where another member stands.</summary>
    internal JsonReadContext Other(string name) => context.Member(name, others![name]);

    internal bool IsRepeated(string name) => repeated is not null && repeated.Contains(name);

    internal void AddMissing(string name)
    {
        if (context.Element.ValueKind == JsonValueKind.Object)
        {
            context.AddError($"The member '{name}' is missing.");
        }
    }

    /// <summary>What the type says of values that it does not take together.</summary>
    /// <summary>What a constructor or a parser says, at the member that it names, or at the object where it names none.</summary>
    internal void AddRefusal(Exception refused) =>
        (refused is RefusedMemberException { Member: var name } && Peek(context, name) is { } member ? member : context).AddError(Sentence(refused.Message));

    private static string Sentence(string message)
    {
        var end = message.IndexOf(" (Parameter", StringComparison.Ordinal);
        var oldEnd = message.IndexOf("\r\nParameter", StringComparison.Ordinal);
        var first = end >= 0 ? end : oldEnd;
        return first < 0 ? message : message.Substring(0, first);
    }

    private static bool KeepOnce(ReadStack stack, int place, JsonElement value)
    {
        var isFirst = stack.Element(place).ValueKind == JsonValueKind.Undefined;
        stack.Element(place) = value;
        return isFirst;
    }

    /// <summary>Members mostly are in the order in which they were declared.</summary>
    private static int IndexOf(JsonProperty member, string[] known, int next)
    {
        if (next >= 0 && next < known.Length && Is(member, known[next]))
        {
            return next;
        }

        for (var i = 0; i < known.Length; i++)
        {
            if (Is(member, known[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Is(JsonProperty member, string name)
    {
        try
        {
            return member.NameEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private bool KeepOther(JsonProperty member, string[] known)
    {
        var name = NameOf(member);
        if (name is null || others is null)
        {
            context.Member(name ?? "?", member.Value).AddUnknownMember(name ?? string.Empty, known);
            return true;
        }

        var count = others.Count;
        others[name] = member.Value;
        return others.Count > count;
    }
}
