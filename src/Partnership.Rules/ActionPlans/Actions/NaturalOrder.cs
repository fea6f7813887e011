namespace Partnership.Rules.ActionPlans;

/// <summary>Text in the order people expect: runs of digits as whole numbers of any length, the rest by character.</summary>
internal static class NaturalOrder
{
    internal static int Compare(string left, string right)
    {
        var (a, b) = (0, 0);
        while (a < left.Length && b < right.Length)
        {
            var (one, other) = (Run(left, ref a), Run(right, ref b));
            var order = CompareRuns(one, other);
            if (order != 0)
            {
                return order;
            }
        }

        var rest = (left.Length - a).CompareTo(right.Length - b);
        return rest != 0 ? rest : string.CompareOrdinal(left, right);
    }

    private static string Run(string text, ref int at)
    {
        var start = at++;
        while (IsDigit(text[start]) && at < text.Length && IsDigit(text[at]))
        {
            at++;
        }

        return text.Substring(start, at - start);
    }

    private static int CompareRuns(string left, string right)
    {
        if (!IsDigit(left[0]) || !IsDigit(right[0]))
        {
            return string.CompareOrdinal(left, right);
        }

        var (one, other) = (left.TrimStart('0'), right.TrimStart('0'));
        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : string.CompareOrdinal(one, other);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
