/** One finding of a refused request: where (JSON pointer into the body), what, in the words for the screen. */
export interface ProblemDetail {
  pointer?: string;
  code?: string;
  detail: string;
}

/** RFC 9457 body as all four services write it. */
export interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  code?: string;
  errors?: ProblemDetail[];
}

/** Every failed call of the API ends as this: features never look at responses. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string | undefined;
  readonly errors: readonly ProblemDetail[];

  constructor(status: number, body: ProblemBody = {}) {
    super(body.detail ?? body.title ?? fallbackText(status));
    this.name = 'Problem';
    this.status = status;
    this.code = body.code;
    this.errors = body.errors ?? [];
  }

  /** The server could not be reached or could not answer now; the same call may work in a minute. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  get sessionEnded(): boolean {
    return this.status === 499 || this.status === 401;
  }

  /** Somebody else has changed the same thing since it was read. */
  get stale(): boolean {
    return this.status === 412;
  }
}

export function unreachable(): Problem {
  return new Problem(0);
}

export async function readProblem(response: Response): Promise<Problem> {
  try {
    return new Problem(response.status, (await response.json()) as ProblemBody);
  } catch {
    return new Problem(response.status);
  }
}

export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(-1);
}

function fallbackText(status: number): string {
  switch (status) {
    case 0:
      return 'Нет связи с сервером. Проверьте сеть и повторите: введённое осталось на экране.';
    case 401:
    case 499:
      return 'Вы вышли из системы. Войдите снова: введённое останется на экране.';
    case 403:
      return 'На это действие у вас нет прав. Его делает координатор или администратор.';
    case 404:
      return 'Этого больше нет или вам это не видно.';
    case 412:
      return 'Пока вы правили, запись изменил другой человек. Загрузите её заново, чтобы не стереть его правку.';
    case 413:
      return 'Файл слишком большой.';
    case 429:
      return 'Слишком много запросов подряд. Подождите минуту и повторите.';
    default:
      return status >= 500
        ? 'Служба сейчас не отвечает. Обычно это проходит за пару минут.'
        : 'Не получилось выполнить. Обновите страницу и повторите.';
  }
}
