using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Engine;

/// <summary>The points of an object in a file of terms whose clauses are not held: those that the maker of the file names, and those that could not be used.</summary>
/// <remarks>A value says of itself that it is not read. A list cannot, so the object names it under "notRead".</remarks>
/// <param name="all">The members of the object.</param>
internal sealed class NotReadPoints<T>(Member<T>[] all)
{
    internal const string Name = "notRead";

    /// <summary>Members that only stand short.</summary>
    private static readonly IEnumerable<string> Beside = typeof(T) == typeof(Governance.MeetingArrangements) ? ShortForms.MeetingForm.Names : [];

    private readonly int place = Array.FindIndex(all, one => one.Name == Name);
    private List<string>? left;
    private List<string>? misspelt;

    /// <summary>Notes a member of which something could not be used. A value of which nothing could be used says so of itself.</summary>
    internal void Add(Member<T> member, bool isLost)
    {
        if ((member.Unread is null || !isLost) && member.Name != Name)
        {
            (left ??= []).Add(member.Name);
        }
    }

    /// <summary>What takes the place of a member that appears twice, so that no one knows which is meant.</summary>
    internal object? Open(Member<T> member)
    {
        Add(member, isLost: true);
        return member.Unread ?? member.Absent;
    }

    /// <summary>Every member open.</summary>
    internal void Open(MemberValues values)
    {
        for (var i = 0; i < all.Length; i++)
        {
            values[i] = Open(all[i]);
        }

        if (place >= 0)
        {
            values[place] = (left ?? []).ToValueList();
        }
    }

    /// <summary>A member that was misspelt, and reported, is most likely the one that is nearest: its clause was meant to be here.</summary>
    internal void AddMisspelt(JsonReadContext context, string[] known)
    {
        foreach (var name in context.Element.EnumerateObject().Select(FoundMembers.NameOf).OfType<string>())
        {
            if (Array.IndexOf(known, name) < 0 && Nearest.To(name, known.Concat(Beside)) is { } meant)
            {
                (misspelt ??= []).Add(meant);
            }
        }
    }

    /// <summary>Marks the points that the file names, and names those that were omitted.</summary>
    internal void Complete(FoundMembers found, MemberValues values)
    {
        var named = place >= 0 && values[place] is ValueList<string> listed ? listed : ValueList<string>.Empty;
        if (named.Count == 0 && left is null && misspelt is null)
        {
            return;
        }

        var open = new List<string>(named.Concat(misspelt ?? []));
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Unread is not null && open.Contains(all[i].Name) && !found.TryFind(i, all[i].Name, found.Document, out _))
            {
                values[i] = all[i].Unread;
                open.Remove(all[i].Name);
            }
        }

        if (place >= 0)
        {
            values[place] = open.Concat(left ?? []).Distinct(StringComparer.Ordinal).ToValueList();
        }
    }
}
