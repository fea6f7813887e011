namespace Partnership.Rules.Calculators;

/// <summary>The smallest choice out of classes of like things that is enough. Every choice of one size is tried before any of the next, so the first found is a smallest.</summary>
/// <param name="available">How many there are of each class.</param>
/// <param name="isEnough">Whether a given number of each class is enough.</param>
/// <param name="mayBe">Whether given numbers of the classes up to and including a place can become enough with the classes after it; false only where they certainly cannot.</param>
internal sealed class SmallestSet(int[] available, Func<int[], bool> isEnough, Func<int[], int, int, bool> mayBe)
{
    private readonly int[] chosen = new int[available.Length];

    /// <summary>How many of each class; null when no choice of at most so many is enough.</summary>
    internal int[]? Find(int most)
    {
        for (var size = 0; size <= most; size++)
        {
            if (Try(0, size))
            {
                return chosen;
            }
        }

        return null;
    }

    private bool Try(int place, int left)
    {
        if (place == available.Length)
        {
            return left == 0 && isEnough(chosen);
        }

        for (var count = Math.Min(left, available[place]); count >= 0; count--)
        {
            chosen[place] = count;
            if (mayBe(chosen, place, left - count) && Try(place + 1, left - count))
            {
                return true;
            }
        }

        chosen[place] = 0;
        return false;
    }
}
