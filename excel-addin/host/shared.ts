/** What starts listening, and returns what ends it. */
type Watch<News> = (listener: (news: News) => void) => () => void;

/** One watch for all who listen: each of them alone would cost a request when it comes and another when it goes. */
export function shared<News>(watch: Watch<News>): Watch<News> {
  const listeners = new Set<{ readonly tell: (news: News) => void }>();
  let end: (() => void) | null = null;
  return (tell) => {
    const listener = { tell };
    listeners.add(listener);
    end ??= watch((news) => {
      for (const one of listeners) one.tell(news);
    });
    return () => {
      if (!listeners.delete(listener) || listeners.size > 0) return;
      end?.();
      end = null;
    };
  };
}
