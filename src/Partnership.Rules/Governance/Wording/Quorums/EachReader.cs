using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Reads a number from each of those on the members' list whose name has a word: "two from each county" with Northmarch County Council and Southmarch County Council on it.</summary>
internal sealed class EachReader(WordReader words, Membership list)
{
    /// <summary>A number from each; null, and nothing taken, where "each" does not come or fewer than two names have its word.</summary>
    internal Quorum[]? Read(int number)
    {
        var start = words.Place;
        if (words.TakeAny("each") && !words.IsAtEnd)
        {
            var word = MemberSort.Singular(words.Current.Bare);
            var named = list.Categories.Where(one => Has(one.Name, word)).ToArray();
            words.Place++;
            if (named.Length > 1)
            {
                QuorumNoise.Skip(words);
                return [new Quorum.AllOf(named.Select(one => (Quorum)new Quorum.Category(one.Code, number)).ToValueList())];
            }
        }

        words.Place = start;
        return null;
    }

    private static bool Has(string name, string word) => Words.In(name).Any(one => string.Equals(one.Value, word, StringComparison.OrdinalIgnoreCase));
}
